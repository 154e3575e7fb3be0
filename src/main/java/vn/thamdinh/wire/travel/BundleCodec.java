package vn.thamdinh.wire.travel;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.thamdinh.domain.ledger.Bundle;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Fields;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.MalformedJson;

/** Bundles to the bytes that are signed and back; as a line {@code {"manifest":{…},"signature":"…"}}. */
public final class BundleCodec {

    /** What a bundle's signature is bound to. */
    public static final String NAMESPACE = "bundle@tham-dinh";

    private static final long FORMAT = 1;

    private BundleCodec() {
    }

    /** What a bundle is made of before it has bytes and, from them, an id. */
    public record Unsigned(RoundId round, WriterId writer, long number, BundleId previous,
                           List<EntryId> entries) {

        public Unsigned {
            entries = List.copyOf(entries);
        }
    }

    /** The canonical bytes to be signed. */
    public static byte[] manifest(Unsigned bundle) {
        return CanonicalJson.write(Map.of("entries", bundle.entries().stream().map(EntryId::hex).toList(),
                "format", FORMAT, "number", bundle.number(), "previous", bundle.previous().hex(),
                "round", bundle.round().hex(), "writer", bundle.writer().hex()));
    }

    /**
     * Reads a manifest; the signature is taken along unchecked.
     *
     * @throws MalformedJson if the bytes are not canonical or not a bundle of this format
     */
    public static SignedBundle of(byte[] manifest, String signature) {
        var fields = new Fields(CanonicalJson.parseCanonicalObject(manifest));
        if (fields.number("format") != FORMAT) {
            throw new MalformedJson("bundle of format " + fields.number("format"));
        }
        try {
            var bundle = new Bundle(new BundleId(Hashes.sha256Hex(manifest)), new RoundId(fields.text("round")),
                    new WriterId(fields.text("writer")), fields.number("number"),
                    new BundleId(fields.text("previous")), fields.texts("entries").stream().map(EntryId::new).toList());
            return new SignedBundle(bundle, manifest, signature);
        } catch (MalformedJson e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new MalformedJson("bundle: " + e.getMessage());
        }
    }

    /** The bundle as one line without its end. */
    public static String toLine(SignedBundle bundle) {
        return "{\"manifest\":" + new String(bundle.manifest(), StandardCharsets.UTF_8) + ",\"signature\":"
                + CanonicalJson.text(bundle.signature()) + "}";
    }

    /**
     * Reads a line of {@link #toLine}.
     *
     * @throws MalformedJson if it has other parts or is not a bundle
     */
    public static SignedBundle fromLine(Map<String, Object> line) {
        if (!line.keySet().equals(Set.of("manifest", "signature"))) {
            throw new MalformedJson("line of a bundle has other parts than manifest and signature");
        }
        var fields = new Fields(line);
        return of(CanonicalJson.write(fields.object("manifest").tree()), fields.text("signature"));
    }
}
