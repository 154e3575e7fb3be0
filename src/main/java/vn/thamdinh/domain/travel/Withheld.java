package vn.thamdinh.domain.travel;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.thamdinh.domain.ledger.Bundle;
import vn.thamdinh.domain.ledger.WriterId;

/**
 * Bundles, by writer and number, that somebody keeps back on purpose, as while scoring is blind: whoever lacks them has
 * lost nothing.
 *
 * @param numbers by writer; no writer without any
 */
public record Withheld(Map<WriterId, Set<Long>> numbers) {

    public static final Withheld NOTHING = new Withheld(Map.of());

    public Withheld {
        numbers = numbers.entrySet().stream().filter(one -> !one.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> Set.copyOf(one.getValue())));
    }

    /** These bundles. */
    public static Withheld of(Collection<Bundle> bundles) {
        return new Withheld(bundles.stream().collect(Collectors.groupingBy(Bundle::writer,
                Collectors.mapping(Bundle::number, Collectors.toSet()))));
    }

    /** What either names. */
    public Withheld and(Withheld other) {
        Map<WriterId, Set<Long>> both = new HashMap<>();
        numbers.forEach((writer, some) -> both.put(writer, new TreeSet<>(some)));
        other.numbers.forEach((writer, some) -> both.computeIfAbsent(writer, _ -> new TreeSet<>()).addAll(some));
        return new Withheld(both);
    }

    public boolean has(WriterId writer, long number) {
        return numbers.getOrDefault(writer, Set.of()).contains(number);
    }

    /** The writers, in order of their names. */
    public Collection<WriterId> writers() {
        return numbers.keySet().stream().sorted(Comparator.naturalOrder()).toList();
    }
}
