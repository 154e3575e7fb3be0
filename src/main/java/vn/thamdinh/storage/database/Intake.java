package vn.thamdinh.storage.database;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import vn.thamdinh.domain.ledger.Content;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.entry.StoredEntry;

/** How what is to be saved becomes rows. Storing is set union: once or twice, in any order, gives the same rows. */
public final class Intake {

    private Intake() {
    }

    /**
     * What is not held yet.
     *
     * @param save empty if everything is held
     * @param bare entries of it that are held without their body
     */
    public record Unseen(Save save, Set<String> bare) {

        /** How many of its entries are not held at all. */
        int newcomers() {
            return save.entries().size() - bare.size();
        }
    }

    /** What of it is not held yet. */
    public static Unseen unseen(Tx tx, List<StoredEntry> entries, List<byte[]> programmes,
            Map<String, String> settings) {
        var newProgrammes = new LinkedHashMap<String, byte[]>();
        programmes.forEach(bytes -> newProgrammes.put(Hashes.sha256Hex(bytes), bytes));
        newProgrammes.keySet().removeIf(tx.programmes()::holds);
        var newSettings = new TreeMap<>(settings);
        newSettings.entrySet().removeAll(tx.texts().settings().entrySet());
        return unseen(tx, new Save(Save.freshId(), entries, List.copyOf(newProgrammes.values()), newSettings));
    }

    private static Unseen unseen(Tx tx, Save save) {
        Map<String, Boolean> held = tx.entries().withBody(ids(save.entries()));
        var fresh = new LinkedHashMap<String, StoredEntry>();
        var bare = new HashSet<String>();
        for (StoredEntry entry : save.entries()) {
            String id = entry.entry().id().hex();
            if (!held.containsKey(id)) {
                fresh.merge(id, entry, Intake::fuller);
            } else if (!held.get(id) && entry.sealedBody().isPresent()) {
                fresh.put(id, entry);
                bare.add(id);
            }
        }
        return new Unseen(new Save(save.id(), List.copyOf(fresh.values()), save.programmes(), save.settings()), bare);
    }

    /** Stores a save that may be known in part; the projection follows separately. */
    public static void store(Tx tx, Save save) {
        Unseen unseen = unseen(tx, save);
        store(tx, unseen.save(), unseen.bare());
    }

    /** Stores it in saves that fit into frames and hands these back; the projection follows separately. */
    public static List<Save> store(Tx tx, Unseen unseen) {
        if (unseen.save().isEmpty()) {
            return List.of();
        }
        List<Save> frames = unseen.save().inFrames();
        frames.forEach(frame -> store(tx, frame, unseen.bare()));
        return frames;
    }

    private static void store(Tx tx, Save save, Set<String> bare) {
        var added = new ArrayList<StoredEntry>();
        for (StoredEntry entry : save.entries()) {
            if (bare.contains(entry.entry().id().hex())) {
                tx.entries().addBody(entry, save.id());
            } else {
                added.add(entry);
            }
        }
        tx.entries().insert(added, save.id());
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
            if (!isProved(stored)) {
                throw new IllegalArgumentException("not the bytes of entry " + stored.entry().id().hex());
            }
        }
        for (byte[] programme : programmes) {
            CanonicalJson.parseCanonicalObject(programme);
        }
    }

    private static boolean isProved(StoredEntry stored) {
        var entry = stored.entry();
        return Hashes.sha256Hex(stored.header()).equals(entry.id().hex()) && stored.sealedBody()
                .map(sealed -> Hashes.sha256Hex(sealed.salt(), sealed.body()).equals(entry.header().bodyHash()))
                .orElse(entry.content() instanceof Content.Absent);
    }

    /** A save that the database holds, as it goes into the journal. */
    public static Save read(Tx tx, String id) {
        List<byte[]> programmes = tx.programmes().hashesOf(id).stream()
                .map(hash -> tx.programmes().find(hash).orElseThrow()).toList();
        return new Save(id, tx.entries().ofSave(id), programmes, tx.texts().settingsOf(id));
    }

    private static StoredEntry fuller(StoredEntry one, StoredEntry other) {
        return one.sealedBody().isPresent() ? one : other;
    }

    private static List<String> ids(List<StoredEntry> entries) {
        return entries.stream().map(entry -> entry.entry().id().hex()).toList();
    }
}
