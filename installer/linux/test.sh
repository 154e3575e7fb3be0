#!/usr/bin/env bash
# Installs the Debian package that build.sh made, starts it, upgrades it, removes it, and looks whether a workspace stays.
#
#   installer/linux/test.sh [OUT]         OUT: where build.sh put the package
#
# Needs to be root on a Debian system, and xvfb; says what it skips.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
out=${1:-target/installer}
package=$(ls "$out"/*.deb)
program=/opt/tham-dinh/bin/tham-dinh
home=$(mktemp -d)
trap 'dpkg --purge tham-dinh >/dev/null 2>&1 || true; rm -rf "$home"' EXIT
export HOME=$home XDG_STATE_HOME=$home/state LC_ALL=C.UTF-8

if [ "$(id -u)" != 0 ] || ! command -v dpkg >/dev/null; then
    echo "SKIPPED installing: only root on a Debian system can"
    exit 0
fi

say() { printf '%s\n' "ok: $*"; }

dpkg --install --force-depends "$package" >/dev/null
test -x "$program"
say "installed $(dpkg-query -W -f '${Version}' tham-dinh)"

"$program" --help > "$home/help.txt"
grep -q rehearse "$home/help.txt"
"$program" rehearse --out "$home/tap-duot" --members 1 --seed 1 > "$home/rehearsal.txt"
test -s "$home/tap-duot/ket-qua.json"
say "a rehearsal runs on the trimmed runtime"

mkdir "$home/kho" && cp -r "$home/tap-duot" "$home/kho/giu-lai"

if command -v xvfb-run >/dev/null; then
    for opened in "" "$(find "$home/tap-duot" -name '*.tdpkg' | head -n 1)"; do
        JAVA_TOOL_OPTIONS='-Dthamdinh.leave=shown -Dprism.order=sw' \
            timeout 120 xvfb-run -a "$program" ${opened:+"$opened"} > "$home/window.txt" 2>/dev/null
        grep -q 'shown after' "$home/window.txt"
        say "the window opens${opened:+ with a package}: $(grep 'shown after' "$home/window.txt")"
    done
else
    echo "SKIPPED the window: xvfb is not installed"
fi

dpkg --install --force-depends "$package" >/dev/null
test -x "$program"
say "installed over itself"

dpkg --remove --force-depends tham-dinh >/dev/null
test ! -e "$program"
test -s "$home/kho/giu-lai/ket-qua.json"
say "removed; what people wrote is still there"
