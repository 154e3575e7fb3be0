package vn.thamdinh.usecase.travel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.ledger.Bundle;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.domain.travel.Withheld;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.custody.Fork;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.travel.SignedBundle;

/**
 * Which bundles go into a package: whole ones only, none that holds anything closed to a receiver, none of which a part
 * is not here.
 *
 * @param bundles by writer and number
 * @param entries all that the bundles name
 * @param after   what everyone holds who had what he was known to have and takes this in
 */
record Choice(List<SignedBundle> bundles, List<StoredEntry> entries, Holdings after) {

    Choice {
        bundles = List.copyOf(bundles);
        entries = List.copyOf(entries);
    }

    /** No bundle at all. */
    static Choice none(Holdings after) {
        return new Choice(List.of(), List.of(), after);
    }

    /** @param known what the receivers hold, each; one that holds nothing if nothing is known */
    static Choice of(Workspace workspace, Collection<Holdings> known, Closed closed) {
        List<SignedBundle> all = workspace.bundles().stream().sorted(Comparator
                .comparing((SignedBundle signed) -> signed.bundle().writer())
                .thenComparing(signed -> signed.bundle().number()).thenComparing(signed -> signed.bundle().id())).toList();
        Set<WriterId> forked = Fork.among(all.stream().map(SignedBundle::bundle).toList()).stream().map(Fork::writer)
                .collect(Collectors.toSet());
        List<SignedBundle> lacking = all.stream().filter(signed -> forked.contains(signed.bundle().writer())
                || known.stream().anyMatch(holdings -> !holdings.reaches(signed.bundle()))).toList();
        Map<EntryId, StoredEntry> held = held(workspace, lacking);
        Set<EntryId> taken = new HashSet<>();
        List<SignedBundle> bundles = new ArrayList<>();
        for (SignedBundle signed : lacking) {
            List<EntryId> ids = signed.bundle().entries();
            if (held.keySet().containsAll(ids) && ids.stream().noneMatch(taken::contains)
                    && ids.stream().noneMatch(id -> closed.closes(held.get(id).entry()))) {
                taken.addAll(ids);
                bundles.add(signed);
            }
        }
        return new Choice(bundles, bundles.stream().flatMap(signed -> signed.bundle().entries().stream())
                .map(held::get).toList(), after(all, known, bundles, Withheld.of(lacking.stream()
                        .map(SignedBundle::bundle).filter(bundle -> bundle.entries().stream().anyMatch(id ->
                                held.containsKey(id) && closed.closes(held.get(id).entry()))).toList())));
    }

    private static Map<EntryId, StoredEntry> held(Workspace workspace, List<SignedBundle> bundles) {
        List<EntryId> ids = bundles.stream().flatMap(signed -> signed.bundle().entries().stream()).distinct().toList();
        Map<EntryId, StoredEntry> held = new HashMap<>();
        workspace.entriesOf(ids).forEach(stored -> held.put(stored.entry().id(), stored));
        return held;
    }

    private static Holdings after(List<SignedBundle> all, Collection<Holdings> known, List<SignedBundle> sent,
                                  Withheld kept) {
        Stream<Bundle> before = all.stream().map(SignedBundle::bundle)
                .filter(bundle -> known.stream().allMatch(holdings -> holdings.reaches(bundle)));
        return Holdings.of(Stream.concat(before, sent.stream().map(SignedBundle::bundle)).distinct().toList(), kept);
    }
}
