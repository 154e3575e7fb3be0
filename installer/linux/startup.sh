#!/usr/bin/env bash
# How long the installed program takes to its first window and to an open round, against a bare JavaFX window.
#
#   installer/linux/startup.sh [PROGRAM] [RUNS]      PROGRAM: /usr/bin/tham-dinh where none is named; 9 runs
#
# THAM_DINH_ROUND    a folder that "tham-dinh rehearse" has made with the passphrase below; a new one without
#
# Needs a JDK 25, JavaFX in target/fx and Xvfb. "hello" is one label in a window of the same size, on the same JDK, without an
# archive of its own. The two take turns, so that what else the machine does meets both. Times are milliseconds by the
# clock and of processors; medians and ratios at the end. Rehearsals derive their keys at the least cost, so that opening
# is told apart from the derivation, whose cost is chosen.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. installer/common.sh
program=${1:-/usr/bin/tham-dinh}
runs=${2:-9}
jdk=$(java_home)
work=$(mktemp -d)
screen=
trap '[ -z "$screen" ] || kill "$screen"; rm -rf "$work"' EXIT
export HOME=$work XDG_STATE_HOME=$work/state XDG_CONFIG_HOME=$work/config LC_ALL=C.UTF-8
export THAM_DINH_PASSPHRASE='tap duot khoi dong 2024'

if [ -n "${THAM_DINH_ROUND:-}" ]; then
    cp -r "$THAM_DINH_ROUND" "$work/round"
else
    "$program" rehearse --out "$work/round" --members 2 --seed 1 > /dev/null
fi
mkdir -p "$XDG_STATE_HOME/tham-dinh"
cp -r "$work/round/.trang-thai/." "$XDG_STATE_HOME/tham-dinh"
printf '%s' "$work/round/workspaces/thu-ky" > "$XDG_STATE_HOME/tham-dinh/recent-folder.txt"

cp installer/linux/Hello.java "$work/"
"$jdk/bin/javac" -d "$work" --module-path target/fx --add-modules javafx.controls "$work/Hello.java"
Xvfb -noreset -displayfd 3 -screen 0 1366x768x24 3> "$work/display" > /dev/null 2>&1 &
screen=$!
for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
DISPLAY=:$(cat "$work/display")
export DISPLAY

now() { date +%s%3N; }
field() { sed -n "s/^$1 at //p" "$work/said"; }

# The first run of each reads its files from the disk, and is not counted; closed, it keeps how the round stands for the next.
for run in $(seq 0 "$runs"); do
    begun=$(now)
    "$jdk/bin/java" --module-path target/fx --add-modules javafx.controls --enable-native-access=javafx.graphics \
        -cp "$work" Hello > "$work/said" 2> /dev/null
    read -r at used < <(field shown)
    hello="$((at - begun)) $used"
    begun=$(now)
    JAVA_TOOL_OPTIONS=-Dthamdinh.leave=opened "$program" > "$work/said" 2> /dev/null
    read -r at used < <(field shown)
    read -r asked asked_used < <(field asked)
    read -r opened opened_used < <(field opened)
    line="$hello $((at - begun)) $used $((opened - asked)) $((opened_used - asked_used))"
    [ "$run" = 0 ] && continue
    echo "$line" >> "$work/lines"
    echo "run $run: hello, password screen, opening (clock, processor): $line; load $(cut -d' ' -f1 /proc/loadavg)"
done

middle() { cut -d' ' -f"$1" "$work/lines" | sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }
awk -v h="$(middle 1)" -v hc="$(middle 2)" -v s="$(middle 3)" -v sc="$(middle 4)" -v o="$(middle 5)" -v oc="$(middle 6)" 'BEGIN {
    printf "medians: hello %d (%d), password screen %d (%d), opening %d (%d) ms\n", h, hc, s, sc, o, oc
    printf "password screen / hello: %.2f by the clock, %.2f of processors; bound 1.0\n", s / h, sc / hc
    printf "opening / hello: %.2f by the clock, %.2f of processors; bound 0.5\n", o / h, oc / hc }'
