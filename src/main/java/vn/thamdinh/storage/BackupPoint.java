package vn.thamdinh.storage;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import vn.thamdinh.storage.keys.KeyVault;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Fields;
import vn.thamdinh.wire.MalformedJson;

/**
 * A state of a workspace that can be had again.
 *
 * @param number   1, 2, 3, …
 * @param why      a word such as "import"; it stands in clear
 * @param entries  how many were held
 * @param digest   the state digest, 64 hex digits
 * @param vault    the key block, as it was
 * @param segments of the journal, oldest first
 */
public record BackupPoint(int number, Instant at, String why, long entries, String digest, String vault,
        List<Segment> segments) {

    private static final long FORMAT = 1;

    /**
     * One segment of the journal, to its last byte.
     *
     * @param number in the journal
     * @param length in bytes
     * @param sha256 of all bytes, 64 hex digits
     */
    public record Segment(int number, long length, String sha256) {

        /** The name of its copy. */
        String file() {
            return "%06d-%s.tdj".formatted(number, sha256.substring(0, 16));
        }
    }

    public BackupPoint {
        segments = List.copyOf(segments);
        if (!why.matches("[a-z-]{1,40}") || !digest.matches("[0-9a-f]{64}") || vault.length() > KeyVault.LONGEST) {
            throw new IllegalArgumentException("no point of a backup: " + why);
        }
    }

    byte[] toBytes() {
        return CanonicalJson.write(Map.of("format", FORMAT, "number", number, "at", at.toEpochMilli(), "why", why,
                "entries", entries, "digest", digest, "keys", vault, "segments", segments.stream()
                        .map(segment -> Map.of("number", segment.number(), "length", segment.length(),
                                "sha256", segment.sha256())).toList()));
    }

    static BackupPoint parse(byte[] bytes) {
        var fields = new Fields(CanonicalJson.parseCanonicalObject(bytes));
        if (fields.number("format") != FORMAT) {
            throw new MalformedJson("a backup of format " + fields.number("format"));
        }
        try {
            return new BackupPoint(fields.count("number"), Instant.ofEpochMilli(fields.number("at")),
                    fields.text("why"), fields.number("entries"), fields.text("digest"), fields.text("keys"),
                    fields.objects("segments").stream().map(segment -> new Segment(segment.count("number"),
                            segment.number("length"), segment.text("sha256"))).toList());
        } catch (MalformedJson e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new MalformedJson("backup: " + e.getMessage());
        }
    }
}
