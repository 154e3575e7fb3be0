package vn.thamdinh.exchange.v1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.exchange.PackageContents;
import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.PackageException.Damaged;
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
    private static final Pattern PROGRAMME = Pattern.compile("programmes/[0-9a-f]{64}\\.json");
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
        contents.programmes().forEach(bytes ->
                programmes.put("programmes/" + Hashes.sha256Hex(bytes) + ".json", bytes));
        files.putAll(programmes);
        files.put(MANIFEST, Manifest.of(files).getBytes(StandardCharsets.UTF_8));
        return tar(files);
    }

    /**
     * Reads an archive back, every file of it checked against the manifest.
     *
     * @throws PackageException if anything is missing, added, changed or of a newer form
     */
    public static PackageContents read(byte[] archive) throws PackageException {
        Map<String, byte[]> files = untar(archive);
        byte[] manifest = files.remove(MANIFEST);
        if (manifest == null || !Manifest.of(files).equals(new String(manifest, StandardCharsets.UTF_8))) {
            throw new Damaged("manifest does not fit");
        }
        try {
            Map<String, Object> head = CanonicalJson.object(CanonicalJson.parse(required(files, HEAD)));
            if (!Long.valueOf(FORMAT).equals(head.get("format"))) {
                throw new PackageException.Newer(String.valueOf(head.get("format")));
            }
            List<StoredEntry> entries = entries(required(files, ENTRIES));
            if (!Long.valueOf(entries.size()).equals(head.get("entries"))) {
                throw new Damaged("number of entries does not fit");
            }
            return new PackageContents(new RoundId((String) head.get("round")), (Boolean) head.get("rehearsal"),
                    entries, List.copyOf(files.values()));
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            throw new Damaged(String.valueOf(e.getMessage()));
        }
    }

    private static byte[] required(Map<String, byte[]> files, String name) throws Damaged {
        byte[] bytes = files.remove(name);
        if (bytes == null) {
            throw new Damaged(name + " is missing");
        }
        return bytes;
    }

    private static List<StoredEntry> entries(byte[] ndjson) {
        List<StoredEntry> entries = new ArrayList<>();
        for (String line : new String(ndjson, StandardCharsets.UTF_8).split("\n")) {
            if (!line.isEmpty()) {
                entries.add(EntryCodec.fromLine(
                        CanonicalJson.parseCanonicalObject(line.getBytes(StandardCharsets.UTF_8))));
            }
        }
        return entries;
    }

    private static byte[] tar(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes, StandardCharsets.UTF_8.name())) {
            for (var file : files.entrySet()) {
                var entry = new TarArchiveEntry(file.getKey());
                entry.setSize(file.getValue().length);
                entry.setModTime(0);
                entry.setIds(0, 0);
                entry.setNames("", "");
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> untar(byte[] archive) throws PackageException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var tar = new TarArchiveInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8.name())) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String name = entry.getName();
                if (!entry.isFile() || !isExpected(name)) {
                    throw new Damaged("a file that does not belong here");
                }
                if (files.put(name, tar.readAllBytes()) != null) {
                    throw new Damaged(name + " occurs twice");
                }
            }
            return files;
        } catch (IOException | IllegalArgumentException e) {
            throw new Damaged(String.valueOf(e.getMessage()));
        }
    }

    private static boolean isExpected(String name) {
        return name.equals(HEAD) || name.equals(ENTRIES) || name.equals(MANIFEST) || PROGRAMME.matcher(name).matches();
    }
}
