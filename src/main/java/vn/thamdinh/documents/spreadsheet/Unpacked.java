package vn.thamdinh.documents.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

import vn.thamdinh.documents.spreadsheet.WorkbookReading.Cause;

/**
 * The parts of a workbook that matter for its cells, unpacked within limits. Whoever parses them later is given these
 * bytes packed anew, never the file itself, so that what was counted is what is parsed.
 */
final class Unpacked {
    /** Parts in a file: a workbook with 200 sheets has about 1,000. */
    static final int MOST_PARTS = 2_000;
    /** Bytes of all parts together, unpacked. */
    static final long MOST_BYTES = 128L << 20;
    /** Unpacked size of a part to the size of the whole file; text of spreadsheets packs 10 to 40 times. */
    static final long HIGHEST_RATIO = 100;
    /** Parts below that are not judged by their ratio, in bytes. */
    static final int SMALL = 1 << 20;

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int CHUNK = 1 << 16;
    private static final byte[] NOTHING = {};

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Unpacked() {
    }

    /** Why a file is not unpacked. */
    static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient WorkbookReading.Refused refused;

        Refusal(Cause cause, String detail) {
            super(cause + " " + detail);
            this.refused = new WorkbookReading.Refused(cause, detail);
        }

        WorkbookReading.Refused refused() {
            return refused;
        }
    }

    static Unpacked of(byte[] file) throws Refusal {
        refuseOtherFormats(file);
        Unpacked unpacked = new Unpacked();
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            unpacked.unpack(zip, file.length);
        } catch (IOException e) {
            throw new Refusal(Cause.DAMAGED, String.valueOf(e.getMessage()));
        }
        unpacked.refuseOtherParts();
        return unpacked;
    }

    private static void refuseOtherFormats(byte[] file) throws Refusal {
        if (startsWith(file, OLE)) {
            boolean encrypted = new String(file, StandardCharsets.UTF_16LE).contains("EncryptedPackage")
                    || new String(file, 1, file.length - 1, StandardCharsets.UTF_16LE).contains("EncryptedPackage");
            throw new Refusal(encrypted ? Cause.ENCRYPTED : Cause.OLD_EXCEL, "");
        }
        if (!startsWith(file, new byte[] {'P', 'K', 3, 4})) {
            throw new Refusal(Cause.NOT_A_SPREADSHEET, "");
        }
    }

    private static boolean startsWith(byte[] file, byte[] beginning) {
        if (file.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (file[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    private void unpack(ZipFile zip, long packed) throws IOException, Refusal {
        long total = 0;
        int count = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (++count > MOST_PARTS) {
                throw new Refusal(Cause.TOO_LARGE, "zip > " + MOST_PARTS);
            }
            if (entry.isDirectory()) {
                continue;
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new Refusal(Cause.ENCRYPTED, entry.getName());
            }
            byte[] bytes;
            try (InputStream in = zip.getInputStream(entry)) {
                bytes = inflate(in, entry.getName(), packed, MOST_BYTES - total);
            }
            total += bytes.length;
            String name = entry.getName().startsWith("/") ? entry.getName().substring(1) : entry.getName();
            if (parts.putIfAbsent(name, bytes) != null) {
                throw new ZipException("part twice: " + name);
            }
        }
    }

    private static byte[] inflate(InputStream in, String name, long packed, long allowed) throws IOException, Refusal {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            out.write(chunk, 0, read);
            if (out.size() > allowed) {
                throw new Refusal(Cause.TOO_LARGE, (MOST_BYTES >> 20) + " MiB");
            }
            if (out.size() > SMALL && out.size() / Math.max(1, packed) >= HIGHEST_RATIO) {
                throw new Refusal(Cause.TOO_LARGE, name + " > " + HIGHEST_RATIO + " : 1");
            }
        }
        return out.toByteArray();
    }

    private void refuseOtherParts() throws Refusal {
        String mimeType = text("mimetype").orElse("");
        if (mimeType.startsWith("application/vnd.oasis.opendocument")) {
            throw new Refusal(Cause.OPEN_DOCUMENT, mimeType);
        }
        String types = text("[Content_Types].xml").orElse("").toLowerCase(Locale.ROOT);
        if (types.contains("sheet.binary") || parts.containsKey("xl/workbook.bin")) {
            throw new Refusal(Cause.BINARY, "");
        }
        Optional<String> program = parts.keySet().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).matches("xl/(vbaproject.*|macrosheets/.*)")).findFirst();
        if (program.isPresent() || types.contains("macroenabled")) {
            throw new Refusal(Cause.MACROS, program.orElse(""));
        }
        if (types.isEmpty() || !parts.containsKey("xl/workbook.xml")) {
            throw new Refusal(Cause.NOT_A_SPREADSHEET, "");
        }
    }

    /** A part's bytes. */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    private Optional<String> text(String name) {
        return part(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** The parts packed anew, without pictures, links to other files and whatever else has no cells. */
    byte[] repacked() {
        return packed((name, bytes) -> name.matches(
                "\\[Content_Types].xml|_rels/.rels|xl/[^/]+|xl/_rels/[^/]+|xl/worksheets/[^/]+") ? bytes : NOTHING, 0);
    }

    /**
     * The parts packed anew.
     *
     * @param change what a part becomes; an empty one is left out
     * @param level  0 for no compression, 9 for the most
     */
    byte[] packed(BiFunction<String, byte[], byte[]> change, int level) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(level);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                byte[] changed = change.apply(part.getKey(), part.getValue());
                if (changed.length > 0) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(changed);
                    zip.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
