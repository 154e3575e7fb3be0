#!/usr/bin/env bash
# Makes the Debian package and the portable folder for Linux.
#
#   installer/linux/build.sh [OUT]        OUT: a folder, target/installer where none is named
#
# Needs a JDK 25 with jpackage, Maven and, for the package, dpkg-deb; on other systems only the portable folder is made. The
# runtime is trimmed to the modules that are used (modules.txt), and what the program loads at its start is written into a
# cache beside it while this runs, so that a person's first start is a fast one already.
#
# THAM_DINH_ROUND    a folder that "tham-dinh rehearse" has made, to learn with; a new one without
# THAM_DINH_BUILT    "yes" where target/tham-dinh was just built; else Maven builds it first
# THAM_DINH_PACKING  "quick" for tests: larger files, made sooner
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. installer/common.sh

out=${1:-target/installer}
version=$(program_version)
jdk=$(java_home)
packing=${THAM_DINH_PACKING:-small}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

need_program
mkdir -p "$work/app" "$work/fx"
cp target/tham-dinh/lib/*.jar target/tham-dinh/LICENSE target/tham-dinh/README.md "$work/app"
take_fx linux "$work/fx" "$work/native"

mkdir -p "$out"
out=$(cd "$out" && pwd)
# Of what the folder holds, only what this script makes.
rm -rf "$out/tham-dinh"
rm -f "$out"/tham-dinh-*-linux.tar.gz "$out"/tham-dinh_*.deb
"$jdk/bin/jpackage" --type app-image --name tham-dinh --app-version "$version" --vendor "Thẩm Định" \
    --input "$work/app" --main-jar "tham-dinh-$version.jar" --main-class vn.thamdinh.app.Main \
    --module-path "$work/fx" --add-modules "$(modules)" --jlink-options "$jlink_options" \
    --icon installer/icon/made/tham-dinh-256.png --dest "$out" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
image=$out/tham-dinh
# Beside the runtime's own libraries; inside the modules JavaFX would unpack them into the person's folder at the start.
cp "$work"/native/*.so "$image/lib/runtime/lib/"
cp installer/icon/made/splash.png "installer/icon/made/splash@2x.png" "$image/lib/app/"
stamp_jars "$image/lib/app"

# jpackage's launcher runs itself twice and asks rpm and dpkg each time whose file it is, before java begins.
jars=$(sed -n 's/^app.classpath=\$APPDIR/$app/p' "$image/lib/app/tham-dinh.cfg" | paste -sd:)
sed -e "s|@JARS@|$jars|" -e "s|@OPTIONS@|$(cat installer/java-options.txt installer/linux/java-options.txt | paste -sd' ')|" \
    installer/linux/launcher.sh > "$image/bin/tham-dinh"
rm -f "$image/lib/app/tham-dinh.cfg" "$image/lib/app/.jpackage.xml" "$image/lib/libapplauncher.so"

installer/linux/train.sh "$image" "${THAM_DINH_ROUND:-}"

level=-9
if [ "$packing" = quick ]; then level=-1; fi
tar -C "$out" -cf - tham-dinh | gzip "$level" > "$out/tham-dinh-$version-linux.tar.gz"

if ! command -v dpkg-deb >/dev/null; then
    echo "SKIPPED the Debian package: dpkg-deb is not installed"
    exit 0
fi

root=$work/root
icons=$root/usr/share/icons/hicolor
mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$root/usr/share/applications" "$root/usr/share/mime/packages" \
    "$root/usr/share/doc/tham-dinh"
cp -a "$image" "$root/opt/tham-dinh"
ln -s /opt/tham-dinh/bin/tham-dinh "$root/usr/bin/tham-dinh"
cp installer/linux/deb/tham-dinh.desktop "$root/usr/share/applications/"
cp installer/linux/deb/tham-dinh.xml "$root/usr/share/mime/packages/"
cp LICENSE "$root/usr/share/doc/tham-dinh/copyright"
for size in 16 24 32 48 64 128 256 512; do
    mkdir -p "$icons/${size}x$size/apps" "$icons/${size}x$size/mimetypes"
    cp "installer/icon/made/tham-dinh-$size.png" "$icons/${size}x$size/apps/tham-dinh.png"
    for kind in goi the chuong-trinh; do
        cp "installer/icon/made/$kind-$size.png" "$icons/${size}x$size/mimetypes/tham-dinh-$kind.png"
    done
done
mkdir -p "$icons/scalable/apps"
cp installer/icon/tham-dinh.svg "$icons/scalable/apps/"
find "$root" -type d -exec chmod 755 {} +
chmod -R u=rwX,go=rX "$root"
architecture=$(dpkg --print-architecture)
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@SIZE@/$(du -sk "$root" | cut -f1)/" \
    installer/linux/deb/control > "$root/DEBIAN/control"
(cd "$root" && find opt usr -type f -exec md5sum {} + > DEBIAN/md5sums)
packer=(-Zxz -z6)
if [ "$packing" = quick ]; then packer=(-Zgzip -z1); fi
dpkg-deb --root-owner-group "${packer[@]}" --build "$root" "$out/tham-dinh_${version}_$architecture.deb" > /dev/null
ls -lh "$out"
