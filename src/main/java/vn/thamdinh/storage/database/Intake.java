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
import vn.thamdinh.wire.travel.BundleCodec;
import vn.thamdinh.wire.travel.SignedBundle;

/** How what is to be saved becomes rows. Storing is set union: once or twice, in any order, gives the same rows. */
public final class Intake {

    private Intake() {
    }

    /**
     * What is not held yet.
     *
     * @param cargo empty if everything is held
     * @param bare  entries of it that are held without their body
     */
    public record Unseen(Cargo cargo, Set<String> bare) {

        /** How many of its entries are not held at all. */
        int newcomers() {
            return cargo.entries().size() - bare.size();
        }
    }

    /** What of it is not held yet. */
    public static Unseen unseen(Tx tx, Cargo cargo) {
        var programmes = new LinkedHashMap<String, byte[]>();
        cargo.programmes().forEach(bytes -> programmes.put(Hashes.sha256Hex(bytes), bytes));
        programmes.keySet().removeIf(tx.programmes()::holds);
        var settings = new TreeMap<>(cargo.settings());
        settings.entrySet().removeAll(tx.texts().settings().entrySet());
        return unseen(tx, cargo, List.copyOf(programmes.values()), settings);
    }

    private static Unseen unseen(Tx tx, Cargo cargo, List<byte[]> programmes, Map<String, String> settings) {
        Map<String, Boolean> held = tx.entries().withBody(ids(cargo.entries()));
        var fresh = new LinkedHashMap<String, StoredEntry>();
        var bare = new HashSet<String>();
        for (StoredEntry entry : cargo.entries()) {
            String id = entry.entry().id().hex();
            if (!held.containsKey(id)) {
                fresh.merge(id, entry, Intake::fuller);
            } else if (!held.get(id) && entry.sealedBody().isPresent()) {
                fresh.put(id, entry);
                bare.add(id);
            }
        }
        return new Unseen(new Cargo(List.copyOf(fresh.values()), programmes, settings, unseenBundles(tx, cargo),
                unseenPassages(tx, cargo)), bare);
    }

    private static List<SignedBundle> unseenBundles(Tx tx, Cargo cargo) {
        var bundles = new LinkedHashMap<String, SignedBundle>();
        cargo.bundles().forEach(signed -> bundles.putIfAbsent(signed.bundle().id().hex(), signed));
        bundles.keySet().removeAll(tx.bundles().held(bundles.keySet()));
        return List.copyOf(bundles.values());
    }

    private static List<byte[]> unseenPassages(Tx tx, Cargo cargo) {
        if (cargo.passages().isEmpty()) {
            return List.of();
        }
        var passages = new LinkedHashMap<String, byte[]>();
        cargo.passages().forEach(passage -> passages.put(PassageRepository.id(passage), passage));
        passages.keySet().removeAll(tx.passages().ids());
        return List.copyOf(passages.values());
    }

    /** Stores a save that may be known in part; the projection follows separately. */
    public static void store(Tx tx, Save save) {
        Unseen unseen = unseen(tx, save.cargo(), save.cargo().programmes(), save.cargo().settings());
        store(tx, new Save(save.id(), unseen.cargo(), 0), unseen.bare());
    }

    /** Stores it in saves that fit into frames and hands these back; the projection follows separately. */
    public static List<Save> store(Tx tx, Unseen unseen) {
        if (unseen.cargo().isEmpty()) {
            return List.of();
        }
        List<Save> frames = Save.framesOf(unseen.cargo());
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
        Cargo cargo = save.cargo();
        cargo.programmes().forEach(programme -> tx.programmes().put(programme, save.id()));
        cargo.bundles().forEach(bundle -> tx.bundles().insert(bundle, save.id()));
        cargo.passages().forEach(passage -> tx.passages().insert(passage, save.id()));
        cargo.settings().forEach((name, value) -> tx.texts().putSetting(name, value, save.id()));
        tx.saves().add(save.id());
    }

    /**
     * Refuses what is not what it says it is.
     *
     * @throws IllegalArgumentException if an entry's id or body hash or a bundle's id does not fit, or a programme is not
     *                                  canonical
     */
    public static void check(Cargo cargo) {
        for (StoredEntry stored : cargo.entries()) {
            if (!isProved(stored)) {
                throw new IllegalArgumentException("not the bytes of entry " + stored.entry().id().hex());
            }
        }
        for (byte[] programme : cargo.programmes()) {
            CanonicalJson.parseCanonicalObject(programme);
        }
        for (SignedBundle signed : cargo.bundles()) {
            if (!BundleCodec.of(signed.manifest(), signed.signature()).bundle().equals(signed.bundle())) {
                throw new IllegalArgumentException("not the bytes of bundle " + signed.bundle().id());
            }
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
        return new Save(id, new Cargo(tx.entries().ofSave(id), programmes, tx.texts().settingsOf(id),
                tx.bundles().ofSave(id), tx.passages().ofSave(id)), 0);
    }

    private static StoredEntry fuller(StoredEntry one, StoredEntry other) {
        return one.sealedBody().isPresent() ? one : other;
    }

    private static List<String> ids(List<StoredEntry> entries) {
        return entries.stream().map(entry -> entry.entry().id().hex()).toList();
    }
}
