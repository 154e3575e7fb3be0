#!/usr/bin/env bash
# Whether the trimmed runtime of an application image holds what the program needs.
#
#   installer/linux/runtime-test.sh IMAGE ROUND     ROUND: a folder that "tham-dinh rehearse" made; written to
#
# THAM_DINH_PASSPHRASE is the round's.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
image=$1
round=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java=$image/lib/runtime/bin/java

# modules.txt and what its modules need, no more and no less than the runtime has.
"$java" --list-modules | sed 's/@.*//' | sort > "$work/has"
while IFS= read -r module; do
    grep -qx "$module" "$work/has" || { echo "FAILED: the runtime lacks $module" >&2; exit 1; }
done < installer/modules.txt
echo "ok: $(wc -l < "$work/has") modules"

# Charsets, locales, file systems and ciphers are services: nothing asks for them by name, so they are tried.
cat > "$work/Services.java" <<'JAVA'
void main(String[] arguments) throws Exception {
    save(java.nio.file.Path.of(arguments[0]));
    need("windows-1258", new String(new byte[] {(byte) 0xD4, (byte) 0xD2}, "windows-1258").equals("\u00D4\u0309"));
    need("UTF-16", new String(new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) 0xA0, 0x1E}, "UTF-16").equals("\u1EA0"));
    var collator = java.text.Collator.getInstance(Locale.of("vi", "VN"));
    need("Vietnamese order", collator.compare("\u0111a", "da") > 0 && collator.compare("\u0111a", "ea") < 0 && collator.compare("\u0103", "an") > 0);
    need("Vietnamese dates", java.time.format.DateTimeFormatter.ofPattern("EEEE", Locale.of("vi", "VN"))
            .format(java.time.LocalDate.of(2024, 10, 1)).equals("Th\u1EE9 Ba"));
    need("zip file systems", java.nio.file.spi.FileSystemProvider.installedProviders().stream().anyMatch(each -> each.getScheme().equals("jar")));
    need("AES-GCM", javax.crypto.Cipher.getInstance("AES/GCM/NoPadding") != null);
    need("ChaCha20", javax.crypto.Cipher.getInstance("ChaCha20-Poly1305") != null);
    need("Ed25519", java.security.Signature.getInstance("Ed25519") != null);
    need("X25519", java.security.KeyPairGenerator.getInstance("X25519") != null);
    need("colours", java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB) != null);
    need("pictures", javax.imageio.ImageIO.getImageReadersByFormatName("jpeg").hasNext());
    need("XML", javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder() != null);
    need("time zones", java.time.ZoneId.of("Asia/Ho_Chi_Minh") != null);
}
void save(java.nio.file.Path folder) throws Exception {
    String text = "Xã,Thời gian,Câu 1\nXã Đăk Ơ,01/10/2024 08:15:09,Tốt\nXã Đăk Ơ,02/10/2024 08:16:10,Chưa tốt\n";
    java.nio.file.Files.writeString(folder.resolve("UTF-8.csv"), text);
    java.nio.file.Files.write(folder.resolve("UTF-16 LE.csv"), ("\uFEFF" + text).getBytes("UTF-16LE"));
    var apart = new StringBuilder();
    for (char c : text.toCharArray()) {
        String nfd = java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFD);
        String tones = nfd.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
        apart.append(java.text.Normalizer.normalize(nfd.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""),
                java.text.Normalizer.Form.NFC)).append(tones);
    }
    java.nio.file.Files.write(folder.resolve("windows-1258.csv"), apart.toString().getBytes("windows-1258"));
}
void need(String what, boolean there) {
    if (!there) { System.err.println("FAILED: the runtime lacks: " + what); System.exit(1); }
}
JAVA
. installer/common.sh
jdk=$(java_home)

# Every module that a class of any jar names. One is named and not needed: jOOQ can compile sources, which nobody asks it to.
cat > "$work/Unpack.java" <<'JAVA'
void main(String[] arguments) throws Exception {
    var classes = Path.of(arguments[1]);
    for (var jar : new File(arguments[0]).listFiles((folder, name) -> name.endsWith(".jar"))) {
        try (var files = new java.util.zip.ZipFile(jar)) {
            for (var each : Collections.list(files.entries())) {
                String name = each.getName();
                if (name.endsWith(".class") && !name.startsWith("META-INF") && !name.equals("module-info.class")) {
                    var file = classes.resolve(name);
                    Files.createDirectories(file.getParent());
                    Files.copy(files.getInputStream(each), file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
JAVA
"$jdk/bin/java" "$work/Unpack.java" "$image/lib/app" "$work/classes"
"$jdk/bin/jdeps" --ignore-missing-deps --print-module-deps --module-path target/fx --add-modules javafx.controls,javafx.fxml \
    "$work/classes" | tail -n 1 | tr ',' '\n' | grep -vx java.compiler > "$work/named"
grep -qx java.sql "$work/named" || { cat "$work/named" >&2; echo "FAILED: what the classes name was not read" >&2; exit 1; }
while IFS= read -r module; do
    grep -qx "$module" "$work/has" || { echo "FAILED: the runtime lacks $module, which a class names" >&2; exit 1; }
done < "$work/named"
echo "ok: $(wc -l < "$work/named") modules are named by the classes"

"$jdk/bin/javac" -encoding UTF-8 -proc:none -d "$work/services" "$work/Services.java"
"$java" -Djava.awt.headless=true -cp "$work/services" Services "$work"
echo "ok: charsets, locales, ciphers and pictures"

# The program itself, from the image, over files as other programs save them.
for saved in 'UTF-8' 'UTF-16 LE' 'windows-1258'; do
    "$image/bin/tham-dinh" survey import --workspace "$round/workspaces/thu-ky" --form PKS01 --dry-run --json \
        "$work/$saved.csv" > "$work/said" 2> "$work/log" || { cat "$work/said" "$work/log" >&2; echo "FAILED: $saved" >&2; exit 1; }
    grep -q "\"encoding\":\"$saved\"" "$work/said" && grep -q 'Xã Đăk Ơ' "$work/said" \
        || { cat "$work/said" >&2; echo "FAILED: $saved is taken for something else" >&2; exit 1; }
done
echo "ok: answers are read from UTF-8, UTF-16 and windows-1258"
