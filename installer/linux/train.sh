#!/usr/bin/env bash
# Writes the cache of what the program loads at its start into an application image: train.sh IMAGE
set -euo pipefail
image=$1
app=$image/lib/app
java=$image/lib/runtime/bin/java
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT

path=$(sed -n 's/^app.classpath=//p' "$app/tham-dinh.cfg" | sed "s:\\\$APPDIR:$app:g" | paste -sd:)
mapfile -t options < <(sed -n 's/^java-options=//p' "$app/tham-dinh.cfg" | grep -v AOTCache | sed "s:\\\$APPDIR:$app:g")

# The window as a person sees it first, drawn by JavaFX's own platform without a display, and closed again.
DISPLAY=${DISPLAY:-:0} HOME=$home XDG_STATE_HOME=$home/state LC_ALL=C.UTF-8 "$java" "${options[@]}" -XX:AOTCacheOutput="$app/tham-dinh.aot" \
    -Dglass.platform=Headless -Dprism.order=sw -Dthamdinh.leave=shown -Xlog:aot=off -cp "$path" vn.thamdinh.app.Main > /dev/null 2> "$home/log" || { cat "$home/log" >&2; exit 1; }
test -s "$app/tham-dinh.aot"
