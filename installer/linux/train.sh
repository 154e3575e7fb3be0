#!/usr/bin/env bash
# Writes the cache of what the program loads at its start into an application image.
#
#   installer/linux/train.sh IMAGE [ROUND]     ROUND: a folder that "tham-dinh rehearse" made; a new one without
#
# The program is started once as a person would: the passphrase is typed, the round opens, the places of the rail are gone
# through. A screen serves where there is one, or a made one (xvfb-run); else JavaFX's own platform without a display.
# The round is left in the image: the program opens it beforehand each time somebody types a passphrase.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../common.sh"
image=$(cd "$1" && pwd)
round=${2:-}
app=$image/lib/app
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT

export HOME=$home XDG_STATE_HOME=$home/state XDG_CONFIG_HOME=$home/config LC_ALL=C.UTF-8
export THAM_DINH_PASSPHRASE='tap duot khoi dong 2024'
unset JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS

if [ -z "$round" ]; then
    round=$home/round
    "$image/bin/tham-dinh" rehearse --out "$round" --members 2 --seed 1 > /dev/null
fi
take_round "$round" "$app" "$image/bin/tham-dinh"
mkdir -p "$XDG_STATE_HOME/tham-dinh"
cp -r "$round/.trang-thai/." "$XDG_STATE_HOME/tham-dinh"
printf '%s' "$round/workspaces/thu-ky" > "$XDG_STATE_HOME/tham-dinh/recent-folder.txt"

screen=()
if command -v xvfb-run >/dev/null; then
    screen=(xvfb-run -a)
    display=
else
    export DISPLAY=:0
    display=-Dglass.platform=Headless
fi

# What is learnt to be translated thoroughly is, as soon as it is used, by a thread that takes a processor from the opening;
# so only what is used far more often than in a start is learnt to be.
seldom="-XX:Tier4InvocationThreshold=500000 -XX:Tier4MinInvocationThreshold=60000 -XX:Tier4CompileThreshold=1500000 -XX:Tier4BackEdgeThreshold=4000000"
rm -f "$app/tham-dinh.aot"
# A start that stands still ends with an error, not with the patience of who waits.
JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput='$app/tham-dinh.aot' $display -Dthamdinh.leave=walked $seldom" \
    timeout 900 "${screen[@]}" "$image/bin/tham-dinh" \
    > "$home/said" 2> "$home/log" || { cat "$home/said" "$home/log" >&2; exit 1; }
grep -q '^opened at' "$home/said" || { cat "$home/said" "$home/log" >&2; echo "the round was not opened" >&2; exit 1; }
test -s "$app/tham-dinh.aot"
