package vn.thamdinh.storage.database;

import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.entry.StoredEntry.SaltedBody;

/** Changes the database as no program would: what a rotten disk does to it. */
public final class Tampering {

    private Tampering() {
    }

    /** Says of all rows that they are about no unit alone. */
    public static Tx units(Tx tx) {
        List<HeldRepository.Row> rows = tx.held().rows();
        tx.held().delete(rows);
        tx.held().insert(rows.stream().map(row -> new HeldRepository.Row(row.id(), row.subject(), "", row.verdict(),
                row.head())).toList());
        return tx;
    }

    /** Flips a bit of the entry's body. */
    public static StoredEntry body(Tx tx, EntryId id) {
        StoredEntry entry = tx.entries().of(List.of(id)).getFirst();
        byte[] body = entry.sealedBody().orElseThrow().body().clone();
        body[body.length / 2] ^= 1;
        var rotten = new StoredEntry(entry.entry(), entry.header(),
                Optional.of(new SaltedBody(entry.sealedBody().orElseThrow().salt(), body)));
        tx.entries().addBody(rotten, "0".repeat(32));
        return rotten;
    }
}
