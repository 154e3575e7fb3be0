package vn.thamdinh.usecase.travel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.Content;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.exchange.PackageContents;
import vn.thamdinh.storage.database.Held;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.wire.Hashes;
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

    private static final int MOST = 100_000;

    Incoming {
        entries = List.copyOf(entries);
        bundles = List.copyOf(bundles);
        programmes = List.copyOf(programmes);
    }

    static Incoming of(RoundBook book, PackageContents contents) {
        Set<BundleId> held = new HashSet<>();
        book.shelf().bundles().forEach(signed -> held.add(signed.bundle().id()));
        List<SignedBundle> fresh = contents.bundles().stream()
                .filter(signed -> !held.contains(signed.bundle().id())).toList();
        Set<EntryId> inHeldBundles = new HashSet<>();
        contents.bundles().stream().filter(signed -> held.contains(signed.bundle().id()))
                .forEach(signed -> inHeldBundles.addAll(signed.bundle().entries()));
        List<StoredEntry> open = contents.entries().stream()
                .filter(stored -> !inHeldBundles.contains(stored.entry().id())).toList();
        Map<EntryId, StoredEntry> here = new HashMap<>();
        book.shelf().entriesOf(open.stream().map(stored -> stored.entry().id()).toList())
                .forEach(stored -> here.put(stored.entry().id(), stored));
        List<StoredEntry> entries = open.stream().filter(stored -> brings(stored, here)).toList();
        Set<String> programmes = new HashSet<>();
        book.workspace().programmes().stream().map(ProgrammeHash::hex).forEach(programmes::add);
        return new Incoming(contents, entries, fresh, contents.programmes().stream()
                .filter(bytes -> !programmes.contains(Hashes.sha256Hex(bytes))).toList(),
                contents.entries().size() - entries.size());
    }

    private static boolean brings(StoredEntry stored, Map<EntryId, StoredEntry> here) {
        StoredEntry held = here.get(stored.entry().id());
        return held == null || held.sealedBody().isEmpty() && stored.sealedBody().isPresent();
    }

    /** Whether taking it in would change anything but what is known of its sender. */
    boolean isNew() {
        return !entries.isEmpty() || !bundles.isEmpty() || !programmes.isEmpty();
    }

    int newerKinds() {
        return (int) entries.stream().filter(stored -> stored.entry().content() instanceof Content.NewerKind).count();
    }

    /** Openings of writers that are held, also those that do not count. */
    static Stream<Entry> openings(RoundBook book, String subject) {
        return book.workspace().history(subject, MOST).stream().map(Held::entry);
    }

    /** The keys that this workspace knows its writers by. */
    static Map<WriterId, String> writerKeys(RoundBook book) {
        Map<WriterId, String> keys = new HashMap<>();
        openings(book, "writer").forEach(entry -> {
            if (entry.content() instanceof Content.Known(RoundFact.WriterOpened opened)) {
                keys.put(entry.header().writer(), opened.publicKey());
            }
        });
        return keys;
    }
}
