package vn.thamdinh.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.entry.EntryCodec;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.entry.StoredEntry.SaltedBody;

/** Entries as packages of other people may bring them. */
public final class OtherPrograms {

    private OtherPrograms() {
    }

    /** The body is withheld. */
    static StoredEntry withoutBody(StoredEntry stored) {
        return EntryCodec.of(stored.header(), Optional.empty());
    }

    /** Of a kind that only a later version knows. */
    public static StoredEntry ofNewerKind(RoundId round, WriterId writer, long sequence) {
        byte[] salt = new byte[EntryCodec.SALT_BYTES];
        byte[] body = CanonicalJson.write(Map.of("hình", List.of("một", 2L, true)));
        byte[] header = CanonicalJson.write(Map.of("body", Hashes.sha256Hex(salt, body), "kind", "photo-taken.7",
                "programme", "c".repeat(64), "round", round.hex(), "seq", sequence, "supersedes", List.of(),
                "time", Map.of("c", 0L, "t", 1_700_000_000_000L), "writer", writer.hex(), "zoom", "x2"));
        return EntryCodec.of(header, Optional.of(new SaltedBody(salt, body)));
    }
}
