package vn.thamdinh.usecase.travel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import vn.thamdinh.domain.ledger.Bundle;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.Entry;
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

    private Here() {
    }

    static Here of(RoundBook book) {
        var here = new Here();
        book.workspace().bundles().forEach(signed -> here.bundles.put(signed.bundle().id(), signed.bundle()));
        book.workspace().programmes().stream().map(ProgrammeHash::hex).forEach(here.programmes::add);
        book.workspace().passages().stream().filter(passage -> passage.kind() == Passage.Kind.TAKEN_IN)
                .map(Passage::id).forEach(here.takenIn::add);
        return here;
    }

    /** Openings of writers that are held, also those that do not count. */
    static Stream<Entry> openings(RoundBook book, String subject) {
        return book.workspace().history(subject, MOST).stream().map(Held::entry);
    }

    boolean holds(Bundle bundle) {
        return bundles.containsKey(bundle.id());
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
