package vn.thamdinh.usecase.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.usecase.book.Snapshot.Standing;

/** What stands about one unit, or about none alone; sorted by kinds of facts when first asked for one. */
final class Place {

    static final Place NOWHERE = new Place(Map.of());

    private final Map<Subject, List<Entry>> subjects;
    private volatile Map<Class<?>, List<Entry>> byFact;

    Place(Map<Subject, List<Entry>> subjects) {
        this.subjects = subjects;
    }

    Map<Subject, List<Entry>> subjects() {
        return subjects;
    }

    List<Entry> heads(Subject subject) {
        return subjects.getOrDefault(subject, List.of());
    }

    <F extends Fact> Stream<Standing<F>> standing(Class<F> type) {
        Map<Class<?>, List<Entry>> sorted = byFact;
        if (sorted == null) {
            sorted = sorted();
            byFact = sorted;
        }
        if (type.isRecord()) {
            return typed(type, sorted.getOrDefault(type, List.of()));
        }
        return sorted.entrySet().stream().filter(kind -> type.isAssignableFrom(kind.getKey()))
                .flatMap(kind -> typed(type, kind.getValue()));
    }

    private static <F extends Fact> Stream<Standing<F>> typed(Class<F> type, List<Entry> entries) {
        return entries.stream().map(entry -> new Standing<>(type.cast(entry.fact().orElseThrow()), entry));
    }

    private Map<Class<?>, List<Entry>> sorted() {
        Map<Class<?>, List<Entry>> sorted = new HashMap<>();
        subjects.values().forEach(standing -> standing.forEach(entry -> entry.fact().ifPresent(fact ->
                sorted.computeIfAbsent(fact.getClass(), _ -> new ArrayList<>()).add(entry))));
        return sorted;
    }
}
