package vn.thamdinh.exchange.former;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.exchange.former.PackageException.Damaged;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.entry.EntryCodec;
import vn.thamdinh.wire.entry.StoredEntry;

/**
 * The archive inside a package, laid out so that tar and {@code sha512sum -c} open and check it without this program:
 * {@code package.json}, {@code entries.ndjson}, {@code programmes/<sha256>.json}, and {@code manifest.sha512} last. The
 * bytes depend on the contents alone.
 */
public final class Archive {

    private static final String HEAD = "package.json";
    private static final String ENTRIES = "entries.ndjson";
    private static final String MANIFEST = "manifest.sha512";
    private static final String PROGRAMMES = "programmes/";
    private static final long FORMAT = 1;

    private Archive() {
    }

    /** Lays the contents out. */
    public static byte[] write(PackageContents contents) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(HEAD, CanonicalJson.write(Map.of("format", FORMAT, "round", contents.round().hex(),
                "rehearsal", contents.rehearsal(), "entries", (long) contents.entries().size())));
        var lines = new StringBuilder();
        contents.entries().forEach(entry -> lines.append(EntryCodec.toLine(entry)).append('\n'));
        files.put(ENTRIES, lines.toString().getBytes(StandardCharsets.UTF_8));
        var programmes = new TreeMap<String, byte[]>();
        contents.programmes().forEach(bytes -> programmes.put(programmeName(bytes), bytes));
        files.putAll(programmes);
        files.put(MANIFEST, Manifest.of(files).getBytes(StandardCharsets.UTF_8));
        return Tar.write(files);
    }

    /**
     * Reads an archive back, every file of it checked against the manifest.
     *
     * @throws PackageException if anything is missing, added, changed or of a newer form
     */
    public static PackageContents read(byte[] archive) throws PackageException {
        Map<String, byte[]> files = Tar.read(archive);
        try {
            Map<String, Object> head = CanonicalJson.parseCanonicalObject(required(files, HEAD));
            requireThisFormat(head.get("format"));
            requireManifest(files);
            requireProgrammes(files);
            List<StoredEntry> entries = entries(required(files, ENTRIES));
            if (!Long.valueOf(entries.size()).equals(head.get("entries"))) {
                throw new Damaged("number of entries does not fit");
            }
            List<byte[]> programmes = files.entrySet().stream()
                    .filter(file -> file.getKey().startsWith(PROGRAMMES)).map(Map.Entry::getValue).toList();
            return new PackageContents(new RoundId((String) head.get("round")), (Boolean) head.get("rehearsal"),
                    entries, programmes);
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            throw new Damaged(String.valueOf(e.getMessage()));
        }
    }

    /** A newer form may have other files and another manifest: it is told from damage before these are looked at. */
    private static void requireThisFormat(Object format) throws PackageException {
        if (!(format instanceof Long number) || number < FORMAT) {
            throw new Damaged("no format");
        }
        if (number > FORMAT) {
            throw new PackageException.Newer(String.valueOf(number));
        }
    }

    private static void requireManifest(Map<String, byte[]> files) throws Damaged {
        var listed = new LinkedHashMap<>(files);
        byte[] manifest = listed.remove(MANIFEST);
        if (manifest == null || !Arrays.equals(Manifest.of(listed).getBytes(StandardCharsets.UTF_8), manifest)) {
            throw new Damaged("manifest does not fit");
        }
    }

    private static void requireProgrammes(Map<String, byte[]> files) throws Damaged {
        for (var file : files.entrySet()) {
            boolean known = Set.of(HEAD, ENTRIES, MANIFEST).contains(file.getKey());
            if (!known && !file.getKey().equals(programmeName(file.getValue()))) {
                throw new Damaged("a file that does not belong here");
            }
        }
    }

    private static String programmeName(byte[] programme) {
        return PROGRAMMES + Hashes.sha256Hex(programme) + ".json";
    }

    private static byte[] required(Map<String, byte[]> files, String name) throws Damaged {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new Damaged(name + " is missing");
        }
        return bytes;
    }

    /** Lines end with LF, the last one too; an empty file has no entries. */
    private static List<StoredEntry> entries(byte[] ndjson) throws Damaged {
        List<StoredEntry> entries = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < ndjson.length; at++) {
            if (ndjson[at] == '\n') {
                entries.add(EntryCodec.fromLine(
                        CanonicalJson.parseCanonicalObject(Arrays.copyOfRange(ndjson, from, at))));
                from = at + 1;
            }
        }
        if (from != ndjson.length) {
            throw new Damaged("last line has no end");
        }
        return entries;
    }
}
