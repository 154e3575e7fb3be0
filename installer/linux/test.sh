#!/usr/bin/env bash
# Installs the Debian package that build.sh made over an older version of itself, uses it as a person would, removes it,
# and looks whether a workspace is still there.
#
#   installer/linux/test.sh [OUT]         OUT: where build.sh put the package, target/installer where none is named
#
# THAM_DINH_ROUND    a folder that "tham-dinh rehearse" has made with the passphrase below; a new one without
#
# Changes the system: for machines of tests. Needs root and apt; says what it skips, and why.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
out=${1:-target/installer}

skip() {
    echo "SKIPPED installing the Debian package: $*"
    exit 0
}
say() { printf 'ok: %s\n' "$*"; }
fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}

[ "$(id -u)" = 0 ] || skip "only root can"
command -v apt-get >/dev/null || skip "this system has no apt"
package=$(ls "$out"/*.deb 2>/dev/null | head -n 1)
[ -n "$package" ] || skip "no package was built"
package=$(realpath "$package")
out=$(realpath "$out")
missing=()
for tool in xvfb-run:xvfb xauth:xauth xdg-mime:xdg-utils update-mime-database:shared-mime-info \
    update-desktop-database:desktop-file-utils; do
    command -v "${tool%%:*}" >/dev/null || missing+=("${tool##*:}")
done
if [ ${#missing[@]} -gt 0 ]; then
    (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}") \
        > /dev/null 2>&1 || skip "${missing[*]} cannot be installed"
fi

home=$(mktemp -d)
trap 'DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq tham-dinh >/dev/null 2>&1 || true; rm -rf "$home"' EXIT
export HOME=$home XDG_STATE_HOME=$home/state XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data LC_ALL=C.UTF-8
export THAM_DINH_PASSPHRASE='tap duot khoi dong 2024' DEBIAN_FRONTEND=noninteractive
unset JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS
program=/opt/tham-dinh/bin/tham-dinh

# An older version: the same files under a smaller number, and one that the newer version no longer has.
mkdir "$home/older"
dpkg-deb -R "$package" "$home/older/root"
sed -i 's/^Version: .*/Version: 0.0.1/' "$home/older/root/DEBIAN/control"
echo old > "$home/older/root/opt/tham-dinh/lib/app/of-an-older-version.jar"
# Neither cache nor libraries: what installs faster is still an older version.
rm -f "$home/older/root/opt/tham-dinh/lib/app/tham-dinh.aot"
dpkg-deb --root-owner-group -Zgzip -z1 --build "$home/older/root" "$home/older/tham-dinh.deb" > /dev/null
rm -rf "$home/older/root"

install() {
    apt-get install -y -qq --no-install-recommends --allow-downgrades "$1" > "$home/apt.txt" 2>&1 || {
        cat "$home/apt.txt" >&2
        fail "apt-get install $1"
    }
}

install "$home/older/tham-dinh.deb"
[ "$(dpkg-query -W -f '${Version}' tham-dinh)" = 0.0.1 ] || fail "the older version is not installed"
tham-dinh --help > "$home/help.txt"
grep -q rehearse "$home/help.txt" || fail "the command line does not answer"
say "the older version is installed and starts without its cache"

# The whole round on the trimmed runtime: keys, packages, documents, boards.
if [ -n "${THAM_DINH_ROUND:-}" ]; then
    cp -r "$THAM_DINH_ROUND" "$home/tap-duot"
else
    tham-dinh rehearse --out "$home/tap-duot" --members 2 --seed 1 > "$home/rehearsal.txt" \
        || { cat "$home/rehearsal.txt" >&2; fail "the rehearsal"; }
fi
test -s "$home/tap-duot/ket-qua.json"
test -s "$home/tap-duot/van-ban/quyet-dinh-cong-nhan.pdf"
round=$home/tap-duot/workspaces/thu-ky
mkdir -p "$XDG_STATE_HOME/tham-dinh"
cp -r "$home/tap-duot/.trang-thai/." "$XDG_STATE_HOME/tham-dinh"
printf '%s' "$round" > "$XDG_STATE_HOME/tham-dinh/recent-folder.txt"
say "a whole round is there, made on the trimmed runtime"

install "$package"
version=$(dpkg-query -W -f '${Version}' tham-dinh)
[ "$version" != 0.0.1 ] || fail "not upgraded"
test ! -e /opt/tham-dinh/lib/app/of-an-older-version.jar || fail "a file of the older version is left"
"$program" --version > "$home/version.txt"
grep -q "$version" "$home/version.txt" || fail "the program does not tell its version"
say "upgraded to $version"

# The texts that imports meet: tones set apart in windows-1258, UTF-16, Vietnamese order and dates.
installer/linux/runtime-test.sh /opt/tham-dinh "$home/tap-duot"

# With a JAR from elsewhere in its cache's place, the program starts all the same.
test -s /opt/tham-dinh/lib/app/tham-dinh.aot || fail "there is no cache"
# The launcher silences the virtual machine on the terminal alone.
JAVA_TOOL_OPTIONS="-Xlog:aot:file=$home/aot.txt" "$program" --help > /dev/null 2>&1
grep -q 'Using AOT-linked classes: true' "$home/aot.txt" || fail "the cache is not used"
say "the cache of the start is used"
mv /opt/tham-dinh/lib/app/tham-dinh.aot "$home/aot"
head -c 100000 "$home/aot" > /opt/tham-dinh/lib/app/tham-dinh.aot
[ "$("$program" --version 2>&1 | wc -l)" = 1 ] || fail "a cache that does not fit is told to people"
mv "$home/aot" /opt/tham-dinh/lib/app/tham-dinh.aot
say "a cache that does not fit is passed over without a word"

opened() {
    JAVA_TOOL_OPTIONS='-Dthamdinh.leave=opened -Dprism.order=sw' timeout 240 xvfb-run -a "$@" \
        > "$home/window.txt" 2> "$home/window.log" || { cat "$home/window.txt" "$home/window.log" >&2; fail "$*"; }
    grep -q '^opened at' "$home/window.txt" || fail "no workspace was opened by: $*"
}

THAM_DINH_SOUGHT='Tổng quan' opened "$program"
grep -q '^  seen' "$home/window.txt" || { cat "$home/window.txt" >&2; fail "the round is not on the window"; }
say "the window opens a round"

# As the desktop does it: the kind of the file, the entry of the menu for that kind, its line of execution.
sent=$(find "$home/tap-duot/goi" -name '*.tdpkg' | sort | head -n 1)
kind=$(sed -n 's/^[0-9]*:\(.*\):\*\.tdpkg$/\1/p' /usr/share/mime/globs2 | head -n 1)
[ "$kind" = application/x-tham-dinh-package ] || fail "a package is taken for $kind"
entry=$(xdg-mime query default "$kind")
[ "$entry" = tham-dinh.desktop ] || fail "packages are opened by $entry"
execution=$(sed -n 's/^Exec=//p' "/usr/share/applications/$entry" | head -n 1)
read -r -a line <<< "${execution/\%f/$sent}"
THAM_DINH_SOUGHT=$(basename "$sent") opened "${line[@]}"
grep -q '^  seen' "$home/window.txt" || { cat "$home/window.txt" >&2; fail "the package is not previewed"; }
say "a package opens its preview by: ${line[*]}"

# Where no UTF-8 locale is set, a file with Vietnamese letters in its name is found all the same.
named="$home/Phiếu của xã Đăk Ơ, Nguyễn.csv"
printf 'Xã,Thời gian,Câu 1\nXã Đăk Ơ,01/10/2024 08:15:09,Tốt\n' > "$named"
LC_ALL=C tham-dinh survey import --workspace "$round" --form PKS01 --dry-run --json "$named" \
    > "$home/named.txt" 2>&1 || { cat "$home/named.txt" >&2; fail "a Vietnamese file name under LC_ALL=C"; }
say "a file with Vietnamese letters in its name is found without a UTF-8 locale"

apt-get remove -y -qq tham-dinh > /dev/null 2>&1
test ! -e "$program" && test ! -e /opt/tham-dinh || fail "something is left: $(find /opt/tham-dinh | head -n 3)"
test ! -e /usr/share/applications/tham-dinh.desktop && test ! -e /usr/bin/tham-dinh || fail "the menu still names it"
[ -z "$(xdg-mime query default application/x-tham-dinh-package)" ] || fail "packages still have a program"
say "removed"

test -d "$round" || fail "the workspace is gone"
# The portable folder is the same program without being installed.
tar -C "$home" -xzf "$(ls "$out"/*-linux.tar.gz)"
"$home/tham-dinh/bin/tham-dinh" workspace verify --workspace "$round" > "$home/verify.txt" || { cat "$home/verify.txt" >&2; fail "verify"; }
say "the workspace is still there and whole, says the portable folder: $(tail -n 1 "$home/verify.txt")"
