package vn.thamdinh.usecase.book;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.travel.Passage;
import vn.thamdinh.seal.AgeIdentity;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.travel.BundleCodec;
import vn.thamdinh.wire.travel.PassageCodec;
import vn.thamdinh.wire.travel.SignedBundle;

/** The bundles and passages that a workspace keeps, each under a name of its own. */
public final class Shelf {

    private static final String BUNDLE = "bundle|";
    private static final String PASSAGE = "passage|";

    private final Workspace workspace;

    Shelf(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All bundles that are held. */
    public List<SignedBundle> bundles() {
        return workspace.settings(BUNDLE).values().stream().map(line ->
                BundleCodec.fromLine(CanonicalJson.parseCanonicalObject(line.getBytes(StandardCharsets.UTF_8)))).toList();
    }

    /** The bundle, if it is held. */
    public Optional<SignedBundle> bundle(BundleId id) {
        return bundles().stream().filter(signed -> signed.bundle().id().equals(id)).findFirst();
    }

    /** All passages in the order in which they were noted. */
    public List<Passage> passages() {
        return workspace.settings(PASSAGE).values().stream().map(text ->
                PassageCodec.fromTree(CanonicalJson.parseCanonicalObject(text.getBytes(StandardCharsets.UTF_8)))).toList();
    }

    /** The entries of these ids, as far as they are held. */
    public List<StoredEntry> entriesOf(Collection<EntryId> ids) {
        Set<EntryId> wanted = Set.copyOf(ids);
        return wanted.isEmpty() ? List.of()
                : workspace.entries().stream().filter(stored -> wanted.contains(stored.entry().id())).toList();
    }

    /** What the writer wrote and no bundle names, in order. */
    public List<StoredEntry> unbundled(WriterId writer) {
        Set<EntryId> bundled = new HashSet<>();
        bundles().forEach(signed -> bundled.addAll(signed.bundle().entries()));
        return workspace.entries().stream().filter(stored -> stored.entry().header().writer().equals(writer)
                && !bundled.contains(stored.entry().id())).toList();
    }

    /** Opens what is encrypted to this workspace; closed together with it. */
    public AgeIdentity ageIdentity() {
        return workspace.ageIdentity();
    }

    Map<String, String> settings(List<SignedBundle> bundles, List<Passage> passages) {
        Map<String, String> settings = new TreeMap<>();
        bundles.forEach(signed -> settings.put(BUNDLE + signed.bundle().id().hex(), BundleCodec.toLine(signed)));
        int next = passages.isEmpty() ? 0 : workspace.settings(PASSAGE).size();
        for (Passage passage : passages) {
            settings.put(PASSAGE + "%08d".formatted(next++), new String(
                    CanonicalJson.write(PassageCodec.toTree(passage)), StandardCharsets.UTF_8));
        }
        return settings;
    }
}
