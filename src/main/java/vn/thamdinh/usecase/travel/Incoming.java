package vn.thamdinh.usecase.travel;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.ledger.Content;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.exchange.PackageContents;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.travel.SignedBundle;

/**
 * What a verified package would bring to this workspace.
 *
 * @param entries    not held yet
 * @param bundles    not held yet
 * @param programmes not held yet
 * @param known      entries that are held already
 */
record Incoming(PackageContents contents, List<StoredEntry> entries, List<SignedBundle> bundles,
                List<byte[]> programmes, int known) {

    Incoming {
        entries = List.copyOf(entries);
        bundles = List.copyOf(bundles);
        programmes = List.copyOf(programmes);
    }

    static Incoming of(RoundBook book, Here here, PackageContents contents) {
        List<SignedBundle> fresh = contents.bundles().stream().filter(signed -> !here.holds(signed.bundle())).toList();
        Set<EntryId> inHeldBundles = new HashSet<>();
        contents.bundles().stream().filter(signed -> here.holdsWhole(signed.bundle()))
                .forEach(signed -> inHeldBundles.addAll(signed.bundle().entries()));
        List<StoredEntry> open = contents.entries().stream()
                .filter(stored -> !inHeldBundles.contains(stored.entry().id())).toList();
        Map<EntryId, Boolean> held =
                book.workspace().withBody(open.stream().map(stored -> stored.entry().id()).toList());
        List<StoredEntry> entries = open.stream().filter(stored -> brings(stored, held)).toList();
        return new Incoming(contents, entries, fresh, contents.programmes().stream()
                .filter(bytes -> !here.holdsProgramme(bytes)).toList(),
                contents.entries().size() - entries.size());
    }

    private static boolean brings(StoredEntry stored, Map<EntryId, Boolean> held) {
        EntryId id = stored.entry().id();
        return !held.containsKey(id) || !held.get(id) && stored.sealedBody().isPresent();
    }

    /**
     * Whether the package has this workspace's present writer say what he never said here and never sealed: an opening
     * needs no bundle, and its signature does not cover its number and time, which his next entry would go on from.
     */
    static boolean speaksForUs(RoundBook book, Here here, PackageContents contents) {
        Set<EntryId> stray = contents.entries().stream().map(StoredEntry::entry)
                .filter(entry -> entry.header().writer().equals(book.workspace().writer())
                        && !entry.header().round().equals(RoundId.FOUNDING))
                .map(Entry::id).collect(Collectors.toCollection(HashSet::new));
        contents.bundles().forEach(signed -> signed.bundle().entries().forEach(stray::remove));
        stray.removeAll(book.workspace().withBody(List.copyOf(stray)).keySet());
        return !stray.isEmpty() && !here.sealed(stray).containsAll(stray);
    }

    /** Whether taking it in would change anything but what is known of its sender. */
    boolean isNew() {
        return !entries.isEmpty() || !bundles.isEmpty() || !programmes.isEmpty();
    }

    int newerKinds() {
        return (int) entries.stream().filter(stored -> stored.entry().content() instanceof Content.NewerKind).count();
    }
}
