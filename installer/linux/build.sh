#!/usr/bin/env bash
# Makes the Debian package and the portable folder for Linux.
#
#   installer/linux/build.sh [OUT]        OUT: a folder, target/installer where none is named
#
# Needs a JDK 25 with jpackage, Maven, fakeroot and dpkg-deb; rsvg-convert draws the icon, without it the package has
# none. The runtime is trimmed to the modules that are used, and what the program loads at its start is written into a
# cache beside it while this runs, so that the first start of a person is already a fast one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

out=${1:-target/installer}
version=$(sed -n 's:.*<version>\([0-9.]*\)\(-SNAPSHOT\)\{0,1\}</version>.*:\1:p' pom.xml | head -n 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

java_home() {
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/*; do
        if [ -x "$home/bin/jpackage" ] && grep -q '^JAVA_VERSION="\(2[5-9]\|[3-9][0-9]\)' "$home/release" 2>/dev/null; then
            printf '%s\n' "$home"
            return 0
        fi
    done
    echo "No JDK 25 with jpackage was found; let JAVA_HOME name one." >&2
    return 1
}
jdk=$(java_home)

if [ ! -d target/tham-dinh/lib ]; then
    mvn -B -ntp -q -DskipTests verify
fi
mkdir -p "$work/app" "$work/fx"
cp target/tham-dinh/lib/*.jar "$work/app"
# The jars without a system's name hold nothing and are no modules.
cp target/tham-dinh/lib/fx/*-linux*.jar "$work/fx"
cp target/tham-dinh/LICENSE target/tham-dinh/README.md "$work/app"

icon=()
if command -v rsvg-convert >/dev/null; then
    rsvg-convert -w 256 -h 256 installer/icon/tham-dinh.svg -o "$work/tham-dinh.png"
    icon=(--icon "$work/tham-dinh.png")
fi

options=()
while IFS= read -r option; do
    options+=(--java-options "$option")
done < installer/java-options.txt
options+=(--java-options '-XX:AOTCache=$APPDIR/tham-dinh.aot' --java-options '-Dthamdinh.home=$APPDIR')

rm -rf "$out"
mkdir -p "$out"
out=$(cd "$out" && pwd)
"$jdk/bin/jpackage" --type app-image --name tham-dinh --app-version "$version" --vendor "Thẩm Định" \
    --input "$work/app" --main-jar "tham-dinh-$version.jar" --main-class vn.thamdinh.app.Main \
    --module-path "$work/fx" --add-modules "$(paste -sd, installer/modules.txt)" \
    --jlink-options "--strip-debug --no-man-pages --no-header-files --compress=zip-6 --include-locales=en,vi" \
    "${options[@]}" "${icon[@]}" --dest "$out" 2>&1 | grep -v 'No JDK Modules found' || true
image=$out/tham-dinh
test -x "$image/bin/tham-dinh"

installer/linux/train.sh "$image"

tar -C "$out" -czf "$out/tham-dinh-$version-linux.tar.gz" tham-dinh

# gzip: the package is a sixth larger than with xz, and made in a tenth of the time.
DPKG_DEB_COMPRESSOR_TYPE=gzip "$jdk/bin/jpackage" --type deb --app-image "$image" --name tham-dinh --app-version "$version" --vendor "Thẩm Định" \
    --description "Thẩm định, công nhận chính quyền thân thiện; không cần mạng" --license-file LICENSE \
    --linux-package-name tham-dinh --linux-menu-group "Office" --linux-shortcut --linux-app-category misc \
    --linux-package-deps "libgtk-3-0, fontconfig" \
    --file-associations installer/linux/package.properties --file-associations installer/linux/card.properties \
    --file-associations installer/linux/programme.properties "${icon[@]}" --dest "$out"
ls -l "$out"
