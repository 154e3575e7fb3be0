package vn.thamdinh.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.jooq.exception.DataAccessException;

import vn.thamdinh.storage.database.DamagedRow;
import vn.thamdinh.storage.database.Intake;
import vn.thamdinh.storage.database.Tx;
import vn.thamdinh.wire.entry.StoredEntry;

/** What of a damaged database can still be trusted: entries and programmes prove themselves, texts are better than none. */
record Salvage(List<StoredEntry> entries, List<byte[]> programmes, Map<String, String> settings,
        Map<String, String> drafts) {

    static final Salvage NOTHING = new Salvage(List.of(), List.of(), Map.of(), Map.of());

    static Salvage of(Tx tx) {
        var entries = new ArrayList<StoredEntry>();
        tx.entries().readable(entries::add);
        var programmes = new ArrayList<byte[]>();
        for (String hash : readable(tx.programmes()::hashes, List.<String>of())) {
            readable(() -> tx.programmes().find(hash), Optional.<byte[]>empty()).ifPresent(programmes::add);
        }
        return new Salvage(entries, programmes, readable(tx.texts()::settings, Map.<String, String>of()),
                readable(tx.texts()::drafts, Map.<String, String>of()));
    }

    /** Stores what is not there already; of settings only those that are not there at all. */
    void store(Tx tx) {
        var missing = new TreeMap<>(settings);
        missing.keySet().removeAll(tx.texts().settings().keySet());
        Intake.store(tx, Intake.unseen(tx, entries, programmes, missing));
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
