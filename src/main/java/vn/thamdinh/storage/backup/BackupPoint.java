package vn.thamdinh.storage.backup;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.storage.journal.SegmentFiles;
import vn.thamdinh.storage.journal.WorkspaceFile;
import vn.thamdinh.storage.keys.KeyVault;
import vn.thamdinh.storage.keys.NewerFormat;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Fields;
import vn.thamdinh.wire.MalformedJson;

/**
 * A state of a workspace that can be had again.
 *
 * @param number   1, 2, 3, …
 * @param why      a word such as "import"; it stands in clear
 * @param entries  how many were held; below zero where that was not known yet, as before an upgrade
 * @param digest   the state digest, 64 hex digits; empty where it was not known yet
 * @param vault    the key block, as it was
 * @param about    what was held and who worked, encrypted to the workspace itself, hex; empty where it was not noted
 * @param segments of the journal, oldest first
 * @param saves    over the ids of all saves that were held, 64 hex digits; empty where these were not noted
 */
public record BackupPoint(int number, Instant at, String why, long entries, String digest, String vault, String about,
        List<Segment> segments, String saves) {

    private static final long FORMAT = 2;
    private static final String LOST = "0".repeat(64);

    /**
     * One segment of the journal, to its last byte.
     *
     * @param number in the journal
     * @param length in bytes
     * @param sha256 of all bytes, 64 hex digits
     */
    public record Segment(int number, long length, String sha256) {

        public Segment {
            if (number < 1 || length < 0 || !sha256.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("no segment of a backup: " + number);
            }
        }

        /** In the place of one that could be had neither from the journal nor from an earlier backup. */
        static Segment lost(int number) {
            return new Segment(number, 0, LOST);
        }

        public boolean isLost() {
            return sha256.equals(LOST);
        }

        /** The name of its copy. */
        String file() {
            return "%06d-%s.tdj".formatted(number, sha256.substring(0, 16));
        }
    }

    /** One for which no saves were noted. */
    public BackupPoint(int number, Instant at, String why, long entries, String digest, String vault, String about,
            List<Segment> segments) {
        this(number, at, why, entries, digest, vault, about, segments, "");
    }

    public BackupPoint {
        segments = List.copyOf(segments);
        if (!why.matches("[a-z-]{1,40}") || !digest.matches("([0-9a-f]{64})?") || vault.length() > KeyVault.LONGEST
                || !about.matches("([0-9a-f]{2})*") || !saves.matches("([0-9a-f]{64})?")) {
            throw new IllegalArgumentException("no point of a backup: " + why);
        }
    }

    /** Bytes of the journal that it names. */
    public long size() {
        return segments.stream().mapToLong(Segment::length).sum();
    }

    /** The segments of the journal that it should hold and does not: what stood in them alone cannot be had from it. */
    public List<String> lost() {
        return segments.stream().filter(Segment::isLost)
                .map(segment -> WorkspaceFile.JOURNAL + "/" + SegmentFiles.name(segment.number())).toList();
    }

    /** The workspace that it is of, in hex; empty if its key block cannot be read. */
    public String workspace() {
        try {
            return KeyVault.parse(vault.getBytes(StandardCharsets.UTF_8)).workspace().hex();
        } catch (DamagedPayload | NewerFormat e) {
            return "";
        }
    }

    byte[] toBytes() {
        Map<String, Object> tree = new HashMap<>(Map.of("format", FORMAT, "number", number, "at", at.toEpochMilli(),
                "why", why, "digest", digest, "keys", vault, "about", about, "segments", segments.stream()
                        .map(segment -> Map.of("number", segment.number(), "length", segment.length(),
                                "sha256", segment.sha256())).toList()));
        if (entries >= 0) {
            tree.put("entries", entries);
        }
        if (!saves.isEmpty()) {
            tree.put("saves", saves);
        }
        return CanonicalJson.write(tree);
    }

    /** @throws Newer if a later version of the program wrote it */
    static BackupPoint parse(byte[] bytes) throws Newer {
        var fields = new Fields(CanonicalJson.parseCanonicalObject(bytes));
        long format = fields.number("format");
        if (format > FORMAT) {
            throw new Newer();
        }
        try {
            return new BackupPoint(fields.count("number"), Instant.ofEpochMilli(fields.number("at")),
                    fields.text("why"), fields.tree().containsKey("entries") ? fields.number("entries") : -1,
                    fields.text("digest"), fields.text("keys"), format == 1 ? "" : fields.text("about"),
                    fields.objects("segments").stream().map(segment -> new Segment(segment.count("number"),
                            segment.number("length"), segment.text("sha256"))).toList(),
                    fields.tree().containsKey("saves") ? fields.text("saves") : "");
        } catch (MalformedJson e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new MalformedJson("backup: " + e.getMessage());
        }
    }

    /** Of a format that this version does not know. */
    static final class Newer extends Exception {

        private static final long serialVersionUID = 1L;

        Newer() {
            super("a backup of a later version");
        }
    }
}
