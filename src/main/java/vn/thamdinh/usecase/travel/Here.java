package vn.thamdinh.usecase.travel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.ledger.Bundle;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.travel.Passage;
import vn.thamdinh.exchange.PackageContents;
import vn.thamdinh.storage.database.Held;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.travel.SignedBundle;

/** What this workspace holds while it goes through several packages: read once, kept up with what is taken in. */
final class Here {

    private static final int MOST = 100_000;

    private final Map<BundleId, Bundle> bundles = new LinkedHashMap<>();
    private final Set<String> programmes = new HashSet<>();
    private final Set<String> takenIn = new HashSet<>();
    private final Set<String> withdrawn = new HashSet<>();
    /** By the file's SHA-256; as of the beginning, never changed. */
    private final Map<String, Passage> files = new HashMap<>();
    /** Writers of whose bundles entries are missing, as after a damage. */
    private final Set<WriterId> wanting = new HashSet<>();

    private Here() {
    }

    static Here of(RoundBook book) {
        var here = new Here();
        book.workspace().bundles().forEach(signed -> here.bundles.put(signed.bundle().id(), signed.bundle()));
        book.workspace().programmes().stream().map(ProgrammeHash::hex).forEach(here.programmes::add);
        book.workspace().passages().stream().filter(passage -> passage.kind() != Passage.Kind.SENT).forEach(here::note);
        here.findWanting(book.workspace().countByWriter());
        here.files.values().removeIf(passage -> !here.standsAsItCame(passage));
        return here;
    }

    private void note(Passage passage) {
        if (passage.kind() == Passage.Kind.TAKEN_IN) {
            takenIn.add(passage.id());
            files.put(passage.whole().sha256(), passage);
        }
        if (!passage.bundles().isEmpty()) {
            withdrawn.remove(passage.id());
            if (passage.kind() == Passage.Kind.WITHDRAWN) {
                withdrawn.add(passage.id());
            }
        }
    }

    private void findWanting(Map<WriterId, Long> counts) {
        Map<WriterId, Set<EntryId>> bundled = new HashMap<>();
        bundles.values().forEach(bundle ->
                bundled.computeIfAbsent(bundle.writer(), _ -> new HashSet<>()).addAll(bundle.entries()));
        bundled.forEach((writer, entries) -> {
            if (counts.getOrDefault(writer, 0L) < entries.size()) {
                wanting.add(writer);
            }
        });
    }

    private boolean standsAsItCame(Passage passage) {
        return !passage.whole().sha256().isEmpty() && !isWithdrawn(passage.id()) && passage.bundles().stream()
                .allMatch(id -> bundles.containsKey(id) && !wanting.contains(bundles.get(id).writer()));
    }

    /** What is noted of a file with this SHA-256 that was verified and stored, and still stands. Safe for any thread. */
    Optional<Passage> file(String sha256) {
        return Optional.ofNullable(files.get(sha256));
    }

    /** Whether what the package had brought was undone, and not admitted again. */
    boolean isWithdrawn(String packageId) {
        return withdrawn.contains(packageId);
    }

    /** Whether the bundle and its entries are held. */
    boolean holdsWhole(Bundle bundle) {
        return holds(bundle) && !wanting.contains(bundle.writer());
    }

    List<Bundle> bundles() {
        return List.copyOf(bundles.values());
    }

    /** Openings of writers that are held, also those that do not count. */
    static Stream<Entry> openings(RoundBook book, String subject) {
        return book.workspace().history(subject, MOST).stream().map(Held::entry);
    }

    boolean holds(Bundle bundle) {
        return bundles.containsKey(bundle.id());
    }

    /** Of these, those that a bundle which is held names: its writer's signature stands for them. */
    Set<EntryId> sealed(Collection<EntryId> entries) {
        Set<EntryId> sealed = new HashSet<>(entries);
        sealed.retainAll(bundles.values().stream().flatMap(bundle -> bundle.entries().stream())
                .collect(Collectors.toSet()));
        return sealed;
    }

    boolean holdsProgramme(byte[] bytes) {
        return programmes.contains(Hashes.sha256Hex(bytes));
    }

    boolean wasTakenIn(String packageId) {
        return takenIn.contains(packageId);
    }

    /** The bundles that are held, and those of a package. */
    List<Bundle> with(Collection<SignedBundle> brought) {
        List<Bundle> all = new ArrayList<>(bundles.values());
        brought.stream().map(SignedBundle::bundle).filter(bundle -> !holds(bundle)).forEach(all::add);
        return all;
    }

    void add(PackageContents contents) {
        contents.bundles().forEach(signed -> bundles.put(signed.bundle().id(), signed.bundle()));
        contents.programmes().forEach(bytes -> programmes.add(Hashes.sha256Hex(bytes)));
        takenIn.add(contents.head().id());
    }
}
