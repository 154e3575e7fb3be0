#!/usr/bin/env bash
# Makes, on macOS, the disk image (.dmg) of Thẩm Định.
#
#   installer/macos/build.sh [OUT]        OUT: a folder, target/installer where none is named
#
# Needs a JDK 25 with jpackage and Maven. The image is signed by nobody ("ad hoc"): at the first start a person opens it with the right
# button and "Open". Whoever has a certificate adds jpackage's --mac-sign.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. installer/common.sh

[ "$(uname)" = Darwin ] || { echo "SKIPPED the disk image: only macOS makes it" ; exit 0; }
out=${1:-target/installer}
version=$(program_version)
jdk=$(java_home)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

need_program
mkdir -p "$work/app" "$work/fx" "$out"
cp target/tham-dinh/lib/*.jar target/tham-dinh/LICENSE "$work/app"
take_fx mac "$work/fx" "$work/native"
java_options
rm -rf "$out/Tham Dinh.app"
# macOS takes no version that begins with 0.
number=$version
case $number in 0.*) number=1.${number#0.} ;; esac
"$jdk/bin/jpackage" --type app-image --name "Tham Dinh" --app-version "$number" --vendor "Thẩm Định" \
    --input "$work/app" --main-jar "tham-dinh-$version.jar" --main-class vn.thamdinh.app.Main \
    --module-path "$work/fx" --add-modules "$(modules)" --jlink-options "$jlink_options" \
    "${options[@]}" --java-options '-XX:AOTCache=$APPDIR/tham-dinh.aot' \
    --java-options '-Xlog:aot*=off' \
    --mac-package-identifier vn.thamdinh --mac-package-name "Tham Dinh" --icon installer/icon/made/tham-dinh.icns \
    --dest "$out"
contents="$out/Tham Dinh.app/Contents"
cp "$work"/native/*.dylib "$contents/runtime/Contents/Home/lib/"
stamp_jars "$contents/app"

# The cache of the start, as on Linux: a round of made-up data is opened once, drawn without a screen.
app=$contents/app
export HOME=$work XDG_STATE_HOME=$work/state THAM_DINH_PASSPHRASE='tap duot khoi dong 2024'
mapfile_of() { sed -n "s/^$1=//p" "$app/Tham Dinh.cfg" | sed "s:\\\$APPDIR:$app:g"; }
path=$(mapfile_of app.classpath | paste -sd: -)
options=()
while IFS= read -r option; do options+=("$option"); done < <(mapfile_of java-options | grep -v AOTCache)
java=("$contents/runtime/Contents/Home/bin/java" "${options[@]}")
"${java[@]}" -cp "$path" vn.thamdinh.app.Main rehearse --out "$work/round" --members 2 --seed 1 > /dev/null
take_round "$work/round" "$app" "${java[@]}" -cp "$path" vn.thamdinh.app.Main
mkdir -p "$XDG_STATE_HOME/tham-dinh"
cp -r "$work/round/.trang-thai/." "$XDG_STATE_HOME/tham-dinh"
printf '%s' "$work/round/workspaces/thu-ky" > "$XDG_STATE_HOME/tham-dinh/recent-folder.txt"
# macOS hands an opened file over as an event, which the program does not take: so no kinds of files are declared here.
"${java[@]}" -XX:AOTCacheOutput="$app/tham-dinh.aot" -Dglass.platform=Headless -Dprism.order=sw \
    -Dthamdinh.leave=walked -cp "$path" vn.thamdinh.app.Main

# Libraries and cache came after jpackage had sealed the folder: sealed again, by nobody's name ("ad hoc").
codesign --force --deep --sign - "$out/Tham Dinh.app"
codesign --verify --deep "$out/Tham Dinh.app"

"$jdk/bin/jpackage" --type dmg --app-image "$out/Tham Dinh.app" --name "Tham Dinh" --app-version "$number" --dest "$out"
