package vn.thamdinh.storage.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.entry.EntryCodec;
import vn.thamdinh.wire.entry.StoredEntry;

/** How what is to be saved becomes rows. Storing is set union: once or twice, in any order, gives the same rows. */
public final class Intake {

    private Intake() {
    }

    /** What of it is not held yet, as one save; empty if everything is. */
    public static Save unseen(Tx tx, List<StoredEntry> entries, List<byte[]> programmes, Map<String, String> settings) {
        var newProgrammes = new LinkedHashMap<String, byte[]>();
        programmes.forEach(bytes -> newProgrammes.put(Hashes.sha256Hex(bytes), bytes));
        newProgrammes.keySet().removeIf(tx.programmes()::holds);
        var newSettings = new TreeMap<>(settings);
        newSettings.entrySet().removeAll(tx.texts().settings().entrySet());
        return new Save(Save.freshId(), unseen(tx, entries), List.copyOf(newProgrammes.values()), newSettings);
    }

    /** Stores a save that may be known in part; the projection follows separately. */
    public static void store(Tx tx, Save save) {
        Map<String, Boolean> held = tx.entries().withBody(ids(save.entries()));
        var fresh = new LinkedHashMap<String, StoredEntry>();
        for (StoredEntry entry : save.entries()) {
            String id = entry.entry().id().hex();
            if (!held.containsKey(id)) {
                fresh.merge(id, entry, Intake::fuller);
            } else if (!held.get(id) && entry.sealedBody().isPresent()) {
                tx.entries().addBody(entry, save.id());
            }
        }
        tx.entries().insert(List.copyOf(fresh.values()), save.id());
        save.programmes().forEach(programme -> tx.programmes().put(programme, save.id()));
        save.settings().forEach((name, value) -> tx.texts().putSetting(name, value, save.id()));
        tx.saves().add(save.id());
    }

    /**
     * Refuses what is not what it says it is.
     *
     * @throws IllegalArgumentException if an entry's id or body hash does not fit, or a programme is not canonical
     */
    public static void check(List<StoredEntry> entries, List<byte[]> programmes) {
        for (StoredEntry stored : entries) {
            if (!EntryCodec.of(stored.header(), stored.sealedBody()).entry().equals(stored.entry())) {
                throw new IllegalArgumentException("not the bytes of entry " + stored.entry().id().hex());
            }
        }
        for (byte[] programme : programmes) {
            CanonicalJson.parseCanonicalObject(programme);
        }
    }

    /** A save that the database holds, as it goes into the journal. */
    public static Save read(Tx tx, String id) {
        List<byte[]> programmes = tx.programmes().hashesOf(id).stream()
                .map(hash -> tx.programmes().find(hash).orElseThrow()).toList();
        return new Save(id, tx.entries().ofSave(id), programmes, tx.texts().settingsOf(id));
    }

    private static List<StoredEntry> unseen(Tx tx, List<StoredEntry> entries) {
        Map<String, Boolean> held = tx.entries().withBody(ids(entries));
        var fresh = new LinkedHashMap<String, StoredEntry>();
        for (StoredEntry entry : entries) {
            String id = entry.entry().id().hex();
            if (!held.containsKey(id) || !held.get(id) && entry.sealedBody().isPresent()) {
                fresh.merge(id, entry, Intake::fuller);
            }
        }
        return new ArrayList<>(fresh.values());
    }

    private static StoredEntry fuller(StoredEntry one, StoredEntry other) {
        return one.sealedBody().isPresent() ? one : other;
    }

    private static List<String> ids(List<StoredEntry> entries) {
        return entries.stream().map(entry -> entry.entry().id().hex()).toList();
    }
}
