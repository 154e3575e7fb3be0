package vn.thamdinh.usecase.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.Subject;

/**
 * What stands, by the unit that it is about. What is about single units is read when it is first asked for: it is most
 * of a round, and the first screen does without. Safe for several threads.
 */
final class Places {

    static final Places NONE = new Places(Place.NOWHERE, Map::of);

    private final Place general;
    private final Supplier<Map<Subject, List<Entry>>> reading;
    private Map<String, Place> units;

    private Places(Place general, Supplier<Map<Subject, List<Entry>>> reading) {
        this.general = general;
        this.reading = reading;
    }

    /**
     * @param general what stands of subjects that are about no unit alone
     * @param units   reads what stands of all others, once
     */
    static Places of(Map<Subject, List<Entry>> general, Supplier<Map<Subject, List<Entry>>> units) {
        return new Places(new Place(general), units);
    }

    /** What stands of any subject. */
    static Places of(Map<Subject, List<Entry>> standing) {
        Map<Subject, List<Entry>> general = new HashMap<>();
        Map<Subject, List<Entry>> units = new HashMap<>();
        standing.forEach((subject, entries) -> (subject.unit().isPresent() ? units : general).put(subject, entries));
        Places places = of(general, () -> units);
        places.units();
        return places;
    }

    /** What is about no unit alone. */
    Place general() {
        return general;
    }

    /** What is about one unit alone. */
    Place of(String unit) {
        return units().getOrDefault(unit, Place.NOWHERE);
    }

    Place of(Subject subject) {
        return subject.unit().map(this::of).orElse(general);
    }

    /** All places; whatever is held has been read then. */
    Stream<Place> all() {
        return Stream.concat(Stream.of(general), units().values().stream());
    }

    /** The same with some subjects standing otherwise; nothing stands of those without entries. */
    Places with(Map<Subject, List<Entry>> changed) {
        Map<Subject, List<Entry>> inGeneral = new HashMap<>(general.subjects());
        Map<String, Map<Subject, List<Entry>>> inUnits = new HashMap<>();
        changed.forEach((subject, entries) -> put(subject.unit().map(unit -> inUnits.computeIfAbsent(unit,
                each -> new HashMap<>(of(each).subjects()))).orElse(inGeneral), subject, entries));
        Map<String, Place> renewed = new HashMap<>(units());
        inUnits.forEach((unit, standing) -> renewed.put(unit, new Place(standing)));
        boolean sameGeneral = changed.keySet().stream().allMatch(subject -> subject.unit().isPresent());
        Places next = new Places(sameGeneral ? general : new Place(inGeneral), Map::of);
        next.units = renewed;
        return next;
    }

    private static void put(Map<Subject, List<Entry>> place, Subject subject, List<Entry> entries) {
        if (entries.isEmpty()) {
            place.remove(subject);
        } else {
            place.put(subject, entries);
        }
    }

    private synchronized Map<String, Place> units() {
        if (units == null) {
            Map<String, Map<Subject, List<Entry>>> byUnit = new HashMap<>();
            reading.get().forEach((subject, standing) -> byUnit.computeIfAbsent(subject.unit().orElseThrow(),
                    _ -> new HashMap<>()).put(subject, standing));
            Map<String, Place> read = new HashMap<>();
            byUnit.forEach((unit, standing) -> read.put(unit, new Place(standing)));
            units = read;
        }
        return units;
    }
}
