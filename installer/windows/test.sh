#!/usr/bin/env bash
# What can be looked at without Windows: everything that goes into its folder but the runtime.
#
#   installer/windows/test.sh
#
# Needs a JDK 25 and Maven, which brings JavaFX for Windows.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. installer/common.sh
jdk=$(java_home)
out=target/installer-windows
need_program

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}

"$jdk/bin/java" installer/windows/Package.java "$out"
contents=$out/contents

# Launchers of Windows have its line ends, in every line.
for script in src/main/launcher/bin/tham-dinh.cmd installer/windows/build.cmd; do
    git check-attr eol "$script" 2>/dev/null | grep -q 'crlf$' || fail "$script would not have the line ends of Windows"
done

ls "$contents/app/tham-dinh-$(program_version).jar" > /dev/null
for library in glass prism_d3d prism_sw javafx_font decora_sse; do
    test -s "$contents/native/$library.dll" || fail "JavaFX has no $library.dll"
done
[ -z "$(find "$contents" "$out/fx" -name '*linux*')" ] || fail "something of Linux is among it"
for jar in "$out"/fx/*.jar; do
    "$jdk/bin/jar" -tf "$jar" | grep -q '^module-info.class$' || fail "$jar is no module"
    [ -z "$("$jdk/bin/jar" -tf "$jar" | grep '\.dll$' || true)" ] || fail "$jar still holds libraries"
done

# Data of a real round never go into an installer, whatever way it is made.
real=$(mktemp -d)
trap 'rm -rf "$real"' EXIT
mkdir -p "$real/round/workspaces" "$real/round/.trang-thai/instances"
program=(env "XDG_STATE_HOME=$real/state" target/tham-dinh/bin/tham-dinh)
THAM_DINH_PASSPHRASE='tap duot khoi dong 2024' "${program[@]}" workspace create --workspace "$real/round/workspaces/thu-ky" \
    --name 'Thư ký' --role secretariat > /dev/null || fail "no real round was made"
! THAM_DINH_ROUND=$real/round "$jdk/bin/java" installer/windows/Package.java "$real/out" > "$real/said" 2>&1 \
    || fail "Windows would be given data of a real round"
grep -q 'is no rehearsal' "$real/said" || fail "it is not said why a real round is refused"
[ ! -e "$real/out/contents/app/lam-nong" ] || fail "data of a real round were taken along"
! take_round "$real/round" "$real/app" "${program[@]}" 2> /dev/null || fail "Linux would be given data of a real round"
[ ! -e "$real/app" ] || fail "data of a real round were taken along"

test -s "$contents/app/lam-nong/kho/ledger.mv.db" && test -d "$contents/app/lam-nong/trang-thai/instances" \
    || fail "there is no round to open beforehand"

# Names that Windows takes, and no path above its 260 characters below the place of a person with a long name.
# Windows counts letters, of which "ễ" is one.
export LC_ALL=C.UTF-8
prefix='C:\Users\Nguyễn Thị Hồng Nhung, Phòng Nội vụ\AppData\Local\Tham Dinh\'
while IFS= read -r name; do
    case ${name##*/} in
        *[\<\>:\"\|\?\*\\]* | *. | *' ') fail "Windows takes no file named $name" ;;
    esac
    [[ ${name##*/} =~ ^([Cc][Oo][Nn]|[Pp][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|[Cc][Oo][Mm][0-9]|[Ll][Pp][Tt][0-9])(\.|$) ]] \
        && fail "Windows keeps the name $name for itself"
    [ $((${#prefix} + ${#name})) -lt 260 ] || fail "too long for Windows: $name"
done < <(cd "$contents" && find . -type f | sed 's:^\./::')
[ -z "$(cd "$contents" && find . -type f | tr '[:upper:]' '[:lower:]' | sort | uniq -d)" ] || fail "names that differ in case alone"

# No option that this system's java does not know, and none that Windows' has not.
mapfile -t options < <(sed "s:\\\$APPDIR:$contents/app:g" "$contents/options.txt" | grep -v -- '--enable-native-access\|--add-')
"$jdk/bin/java" "${options[@]}" -version 2> /dev/null || fail "an option is unknown"
! grep -q 'TrimNativeHeap' "$contents/options.txt" || fail "TrimNativeHeapInterval is for Linux alone"

for name in tham-dinh goi the chuong-trinh; do
    "$jdk/bin/java" installer/icon/Look.java "installer/icon/made/$name" || fail "the icon of $name"
done
# Launchers that take the folder of a person named Nguyễn for what it is.
grep -q '<activeCodePage [^>]*>UTF-8</activeCodePage>' installer/windows/utf8.manifest || fail "the launchers take no UTF-8"
grep -q 'windows..utf8.manifest' installer/windows/Package.java || fail "the launchers get no manifest"
grep -q 'win-per-user-install' installer/windows/Package.java
for kind in goi the chuong-trinh chuyen-may; do
    test -s "$(sed -n 's/^icon=//p' "installer/windows/$kind.properties")" || fail "no icon for $kind"
    # The .msi is written in a code page without Vietnamese.
    [ -z "$(LC_ALL=C grep '[^ -~]' "installer/windows/$kind.properties" | tr -d '\r')" ] || fail "accents in $kind.properties"
done
bash -n installer/macos/build.sh
echo "ok: what goes to Windows: $(find "$contents" -type f | wc -l) files, $(du -sm "$contents" | cut -f1) MB without the runtime"
