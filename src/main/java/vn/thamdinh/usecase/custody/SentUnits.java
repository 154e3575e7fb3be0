package vn.thamdinh.usecase.custody;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.thamdinh.domain.ledger.Bundle;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.domain.travel.Passage;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.travel.SignedBundle;

/** What has become of one's own work, commune by commune: "received, number 3", under way, or still only here. */
public final class SentUnits {

    private final RoundBook book;

    public SentUnits(RoundBook book) {
        this.book = book;
    }

    /** Worst first, as a commune stands where its least advanced entry does. */
    public enum State {
        /** Something of it was never exported. */
        ONLY_HERE,
        /** All of it was exported, and no receipt names all of it yet. */
        UNDER_WAY,
        /** The secretariat said that it holds all of it. */
        RECEIVED
    }

    /**
     * One commune.
     *
     * @param number  of the last bundle that is about it; 0 if nothing of it was sealed yet
     * @param entries that one wrote about it
     */
    public record Row(UnitId unit, State state, long number, int entries) {
    }

    private record Place(State state, long number) {
    }

    /** Communes that one has written about, in order of their codes. */
    public List<Row> rows() {
        Set<WriterId> own = ownWriters();
        List<Bundle> bundles = book.workspace().bundles().stream().map(SignedBundle::bundle)
                .filter(bundle -> own.contains(bundle.writer())).toList();
        Map<EntryId, Place> places = places(bundles);
        Map<String, List<Place>> units = new TreeMap<>();
        List<StoredEntry> written = new ArrayList<>(book.workspace().entriesOf(places.keySet()));
        own.forEach(writer -> written.addAll(book.workspace().unbundled(writer)));
        for (StoredEntry stored : written) {
            stored.entry().subject().flatMap(subject -> subject.unit()).ifPresent(unit ->
                    units.computeIfAbsent(unit, _ -> new ArrayList<>()).add(places.getOrDefault(stored.entry().id(),
                            new Place(State.ONLY_HERE, 0))));
        }
        return units.entrySet().stream().map(unit -> row(unit.getKey(), unit.getValue())).toList();
    }

    private static Row row(String unit, List<Place> places) {
        return new Row(new UnitId(unit), places.stream().map(Place::state).min(State::compareTo).orElseThrow(),
                places.stream().mapToLong(Place::number).max().orElse(0), places.size());
    }

    private Set<WriterId> ownWriters() {
        String key = book.workspace().signingKey().verifyingKey().hex();
        return book.snapshot().standing(RoundFact.WriterOpened.class).filter(one -> one.fact().publicKey().equals(key))
                .map(Snapshot.Standing::entry).map(entry -> entry.header().writer()).collect(Collectors.toSet());
    }

    private Map<EntryId, Place> places(List<Bundle> own) {
        List<Holdings> received = secretariatHolds();
        Set<BundleId> sent = new HashSet<>();
        book.workspace().passages().stream().filter(passage -> passage.kind() == Passage.Kind.SENT)
                .forEach(passage -> sent.addAll(passage.bundles()));
        Map<EntryId, Place> places = new HashMap<>();
        for (Bundle bundle : own) {
            boolean arrived = received.stream().anyMatch(holdings -> holdings.reaches(bundle));
            State state = arrived ? State.RECEIVED : sent.contains(bundle.id()) ? State.UNDER_WAY : State.ONLY_HERE;
            bundle.entries().forEach(entry -> places.put(entry, new Place(state, bundle.number())));
        }
        return places;
    }

    /** What each key of the secretariat said last. */
    private List<Holdings> secretariatHolds() {
        var custody = new Custody(book);
        return new Correspondents(book).all().stream().filter(Correspondent::isSecretariat)
                .map(one -> custody.holdingsOf(one.publicKey())).toList();
    }

    /** What the commune's row says, if one has written about it. */
    public Optional<Row> of(UnitId unit) {
        return rows().stream().filter(row -> row.unit().equals(unit)).findFirst();
    }
}
