#!/usr/bin/env bash
# Draws the pictures of all sizes in made/ from the svg files. By hand, after a drawing has changed: what it makes is kept,
# so that packaging needs no drawing program; so is what is shown while java begins. Needs rsvg-convert (librsvg2-bin) and a JDK 25.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
mkdir -p made
rm -f made/*
for name in tham-dinh goi the chuong-trinh; do
    for size in 16 24 32 48 64 128 256 512; do
        drawing=$name.svg
        if [ "$size" -lt 32 ] && [ -e "$name-small.svg" ]; then
            drawing=$name-small.svg
        fi
        rsvg-convert -w "$size" -h "$size" "$drawing" -o "made/$name-$size.png"
    done
done
"${JAVA_HOME:-/usr}/bin/java" Bundle.java made
"${JAVA_HOME:-/usr}/bin/java" Splash.java made ../../src/main/resources/vn/thamdinh/ui/fonts
