package vn.thamdinh.usecase.book;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.travel.Passage;
import vn.thamdinh.seal.AgeIdentity;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.travel.SignedBundle;

/** The bundles and passages that a workspace keeps. */
public final class Shelf {

    private final Workspace workspace;

    Shelf(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All bundles that are held, by writer, then number. */
    public List<SignedBundle> bundles() {
        return workspace.bundles();
    }

    /** The bundle, if it is held. */
    public Optional<SignedBundle> bundle(BundleId id) {
        return workspace.bundle(id);
    }

    /** All passages in the order in which they were noted. */
    public List<Passage> passages() {
        return workspace.passages();
    }

    /** The entries of these ids, as far as they are held. */
    public List<StoredEntry> entriesOf(Collection<EntryId> ids) {
        return workspace.entriesOf(ids);
    }

    /** What the writer wrote and no bundle names, in order. */
    public List<StoredEntry> unbundled(WriterId writer) {
        return workspace.unbundled(writer);
    }

    /** Opens what is encrypted to this workspace; closed together with it. */
    public AgeIdentity ageIdentity() {
        return workspace.ageIdentity();
    }
}
