package vn.thamdinh.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.jooq.exception.DataAccessException;

import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.storage.database.Cargo;
import vn.thamdinh.storage.database.DamagedRow;
import vn.thamdinh.storage.database.Intake;
import vn.thamdinh.storage.database.Projection;
import vn.thamdinh.storage.database.Tx;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.travel.SignedBundle;

/** What of a damaged database can still be trusted: most of it proves itself, texts are better than none. */
record Salvage(Cargo cargo, Map<String, String> drafts) {

    static final Salvage NOTHING =
            new Salvage(new Cargo(List.of(), List.of(), Map.of(), List.of(), List.of()), Map.of());

    static Salvage of(Tx tx) {
        var entries = new ArrayList<StoredEntry>();
        tx.entries().readable(entries::add);
        var programmes = new ArrayList<byte[]>();
        for (String hash : readable(tx.programmes()::hashes, List.<String>of())) {
            readable(() -> tx.programmes().find(hash), Optional.<byte[]>empty()).ifPresent(programmes::add);
        }
        var bundles = new ArrayList<SignedBundle>();
        for (String id : readable(tx.bundles()::ids, List.<String>of())) {
            readable(() -> tx.bundles().find(new BundleId(id)), Optional.<SignedBundle>empty()).ifPresent(bundles::add);
        }
        return new Salvage(new Cargo(entries, programmes, readable(tx.texts()::settings, Map.<String, String>of()),
                bundles, readable(tx.passages()::all, List.<byte[]>of())),
                readable(tx.texts()::drafts, Map.<String, String>of()));
    }

    /** Whether a database holds what it says it holds, and all of it can be read. */
    static boolean isWhole(Tx tx) {
        try {
            tx.programmes().hashes().forEach(tx.programmes()::find);
            tx.bundles().all();
            tx.passages().all();
            return Projection.isSound(tx) && tx.entries().readable(_ -> { }).isEmpty();
        } catch (DataAccessException | IllegalArgumentException | DamagedRow damaged) {
            return false;
        }
    }

    /** Stores what is not there already; of settings only those that are not there at all. */
    void store(Tx tx) {
        var missing = new TreeMap<>(cargo.settings());
        missing.keySet().removeAll(tx.texts().settings().keySet());
        Intake.store(tx, Intake.unseen(tx, new Cargo(cargo.entries(), cargo.programmes(), missing, cargo.bundles(),
                cargo.passages())));
        drafts.forEach(tx.texts()::putDraft);
    }

    private static <T> T readable(Supplier<T> read, T otherwise) {
        try {
            return read.get();
        } catch (DataAccessException | DamagedRow e) {
            return otherwise;
        }
    }
}
