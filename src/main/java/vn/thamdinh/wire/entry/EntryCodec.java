package vn.thamdinh.wire.entry;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

import vn.thamdinh.domain.ledger.Content;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.EntryHeader;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.HybridTime;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Fields;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.MalformedJson;
import vn.thamdinh.wire.entry.StoredEntry.SaltedBody;

/**
 * Entries to bytes and back. The header's bytes name the entry; a line, as in journal frames and packages, is
 * {@code {"body":…,"header":…,"salt":"…"}} in canonical form, without body and salt where the body is not here.
 */
public final class EntryCodec {

    /** Length of a body's salt in bytes. */
    public static final int SALT_BYTES = 16;

    private static final HexFormat HEX = HexFormat.of();
    private static final Pattern SALT = Pattern.compile("[0-9a-f]{" + 2 * SALT_BYTES + "}");

    private EntryCodec() {
    }

    /** What a new entry's header says besides its kind and body hash. */
    public record Origin(RoundId round, WriterId writer, long sequence, HybridTime time, ProgrammeHash programme,
                         List<EntryId> supersedes) {

        public Origin {
            supersedes = List.copyOf(supersedes);
        }
    }

    /** Makes the entry that says this fact. */
    public static StoredEntry encode(Origin origin, Fact fact, byte[] salt) {
        byte[] body = CanonicalJson.write(FactCodec.toTree(fact));
        var header = new EntryHeader(origin.round(), origin.writer(), origin.sequence(), origin.time(),
                FactCodec.kindOf(fact), origin.programme(), origin.supersedes(), Hashes.sha256Hex(salt, body));
        return of(CanonicalJson.write(toTree(header)), Optional.of(new SaltedBody(salt, body)));
    }

    /**
     * Reads an entry from the bytes that were stored or received.
     *
     * @throws MalformedJson if a part is not canonical or the body is not the one that the header names
     */
    public static StoredEntry of(byte[] header, Optional<SaltedBody> sealedBody) {
        return of(header, sealedBody, CanonicalJson::parseCanonicalObject);
    }

    /**
     * Reads an entry again that {@link #of(byte[], Optional)} had read before it was kept: that its bytes are canonical was
     * seen then, and that they are the same bytes their hashes show.
     *
     * @throws MalformedJson if they are not those that the id and the header name
     */
    public static StoredEntry kept(String id, byte[] header, Optional<SaltedBody> sealedBody) {
        StoredEntry kept = of(header, sealedBody, json -> CanonicalJson.object(CanonicalJson.parse(json)));
        if (!kept.entry().id().hex().equals(id)) {
            throw new MalformedJson("not the bytes of entry " + id);
        }
        return kept;
    }

    private static StoredEntry of(byte[] header, Optional<SaltedBody> sealedBody,
            Function<byte[], Map<String, Object>> parser) {
        EntryHeader read = header(parser.apply(header));
        Content content = sealedBody.map(body -> content(read, body, parser)).orElseGet(Content.Absent::new);
        return new StoredEntry(new Entry(new EntryId(Hashes.sha256Hex(header)), read, content), header, sealedBody);
    }

    /** The entry as one line without its end. */
    public static String toLine(StoredEntry stored) {
        String header = "\"header\":" + text(stored.header());
        return stored.sealedBody()
                .map(body -> "{\"body\":" + text(body.body()) + "," + header
                        + ",\"salt\":\"" + HEX.formatHex(body.salt()) + "\"}")
                .orElse("{" + header + "}");
    }

    /**
     * Reads a line that {@link #toLine} wrote, here or in a newer version.
     *
     * @throws MalformedJson if the line has other parts than these, or writing it again would give another line
     */
    public static StoredEntry fromLine(Map<String, Object> line) {
        byte[] header = CanonicalJson.write(CanonicalJson.object(line.get("header")));
        if (line.keySet().equals(Set.of("header"))) {
            return of(header, Optional.empty());
        }
        if (!line.keySet().equals(Set.of("body", "header", "salt"))) {
            throw new MalformedJson("line of an entry has other parts than body, header and salt");
        }
        return of(header, Optional.of(new SaltedBody(salt(line.get("salt")), CanonicalJson.write(line.get("body")))));
    }

    private static byte[] salt(Object written) {
        if (written instanceof String hex && SALT.matcher(hex).matches()) {
            return HEX.parseHex(hex);
        }
        throw new MalformedJson("salt is not " + SALT_BYTES + " bytes in lower-case hex");
    }

    private static Content content(EntryHeader header, SaltedBody sealedBody,
            Function<byte[], Map<String, Object>> parser) {
        if (sealedBody.salt().length != SALT_BYTES
                || !Hashes.sha256Hex(sealedBody.salt(), sealedBody.body()).equals(header.bodyHash())) {
            throw new MalformedJson("body is not the one that the header names");
        }
        return FactCodec.fromTree(header.kind(), parser.apply(sealedBody.body()))
                .<Content>map(Content.Known::new)
                .orElseGet(Content.NewerKind::new);
    }

    private static Map<String, Object> toTree(EntryHeader header) {
        var tree = new TreeMap<String, Object>();
        tree.put("body", header.bodyHash());
        tree.put("kind", header.kind());
        tree.put("programme", header.programme().hex());
        tree.put("round", header.round().hex());
        tree.put("seq", header.sequence());
        tree.put("supersedes", header.supersedes().stream().map(EntryId::hex).toList());
        tree.put("time", Map.of("c", header.time().counter(), "t", header.time().millis()));
        tree.put("writer", header.writer().hex());
        return tree;
    }

    private static EntryHeader header(Map<String, Object> tree) {
        var fields = new Fields(tree);
        var time = fields.object("time");
        List<String> supersedes = fields.texts("supersedes");
        try {
            return new EntryHeader(new RoundId(fields.text("round")), new WriterId(fields.text("writer")),
                    fields.number("seq"), new HybridTime(time.number("t"), time.count("c")), fields.text("kind"),
                    new ProgrammeHash(fields.text("programme")), supersedes.stream().map(EntryId::new).toList(),
                    fields.text("body"));
        } catch (MalformedJson e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new MalformedJson("header of an entry: " + e.getMessage());
        }
    }

    private static String text(byte[] canonical) {
        return new String(canonical, StandardCharsets.UTF_8);
    }
}
