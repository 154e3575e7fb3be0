#!/usr/bin/env bash
# How much memory the running program holds: opens a round of 22 communes and works in it for some minutes.
#
#   installer/linux/memory.sh [PROGRAM] [MINUTES]      PROGRAM: /usr/bin/tham-dinh where none is named; 10 minutes
#
# THAM_DINH_ROUND    a folder that "tham-dinh rehearse" has made with the passphrase below; a new one without
#
# Needs Xvfb and xdotool. Keys are pressed as a person presses them: from place to place, through lists, a point now and
# then; no picture is opened. Resident memory is looked at in each place, some thirty times a minute: a collection makes a
# difference of several MB from one second to the next. Each minute the middle of these is printed, the highest, and what is
# the program's own and what are mapped files at its end. Ends with an error above 300 MB in the middle, or where the middle
# of the tenth minute is more than 5 MB above that of the fifth.
set -euo pipefail
program=${1:-/usr/bin/tham-dinh}
minutes=${2:-10}
bound=300
slack=5
work=$(mktemp -d)
started=()
trap 'kill "${started[@]}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT
export HOME=$work XDG_STATE_HOME=$work/state XDG_CONFIG_HOME=$work/config LC_ALL=C.UTF-8
passphrase='tap duot khoi dong 2024'

if [ -n "${THAM_DINH_ROUND:-}" ]; then
    cp -r "$THAM_DINH_ROUND" "$work/round"
else
    THAM_DINH_PASSPHRASE=$passphrase "$program" rehearse --out "$work/round" --members 2 --seed 1 > /dev/null
fi
mkdir -p "$XDG_STATE_HOME/tham-dinh"
cp -r "$work/round/.trang-thai/." "$XDG_STATE_HOME/tham-dinh"
printf '%s' "$work/round/workspaces/thu-ky" > "$XDG_STATE_HOME/tham-dinh/recent-folder.txt"

Xvfb -displayfd 3 -screen 0 1366x768x24 3> "$work/display" > /dev/null 2>&1 &
started+=($!)
for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
DISPLAY=:$(cat "$work/display")
export DISPLAY

"$program" > "$work/said" 2>&1 &
pid=$!
started+=("$pid")
sleep 15
xdotool type --delay 30 "$passphrase"
xdotool key Return
sleep 20

resident() { awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$pid/status"; }
middle() { sort -n "$work/looks" | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }
highest() { sort -n "$work/looks" | tail -n 1; }
parts() { awk '/^RssAnon/ { a = $2 } /^RssFile/ { f = $2 } END { printf "own %d MB, files %d MB", a / 1024, f / 1024 }' "/proc/$pid/status"; }

work_a_little() {
    local place
    for place in 1 2 3 4 5 6 7 8 9 0; do
        xdotool key "ctrl+$place"; sleep 1
        xdotool key Tab Tab Down Down Down Page_Down; sleep 0.4
        xdotool key Up Tab Down; sleep 0.4
        resident >> "$work/looks"
        if [ "$place" = 3 ]; then
            xdotool key Down; sleep 0.2
            xdotool type --delay 30 '0,5'; xdotool key Return; sleep 0.4
        fi
    done
    xdotool key Escape
}

fifth=0
for minute in $(seq "$minutes"); do
    end=$(($(date +%s) + 60))
    : > "$work/looks"
    while [ "$(date +%s)" -lt "$end" ]; do work_a_little; done
    kill -0 "$pid"
    now=$(middle)
    echo "minute $minute: $now MB, at most $(highest) ($(parts)), load $(cut -d' ' -f1 /proc/loadavg)"
    if [ "$minute" = 5 ]; then fifth=$now; fi
done
[ -z "${MEMORY_PICTURE:-}" ] || import -window root "$MEMORY_PICTURE"
if [ "$now" -gt "$bound" ]; then echo "more than $bound MB"; exit 1; fi
if [ "$minutes" -ge 10 ] && [ "$now" -gt $((fifth + slack)) ]; then echo "grows from minute 5 on"; exit 1; fi
