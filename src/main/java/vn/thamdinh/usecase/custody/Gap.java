package vn.thamdinh.usecase.custody;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import vn.thamdinh.domain.ledger.Bundle;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.domain.travel.Withheld;

/**
 * Bundles of a writer that are known to exist and are not here.
 *
 * @param first number of the first missing one
 * @param last  number of the last missing one in a row
 */
public record Gap(WriterId writer, long first, long last) {

    /**
     * What is missing between bundles that are held and up to what somebody said he holds; what is kept back is not
     * missing.
     *
     * @param claimed of each writer how far bundles are known to go
     */
    public static List<Gap> among(Collection<Bundle> held, Holdings claimed, Withheld kept) {
        Map<WriterId, NavigableSet<Long>> numbers = numbers(held);
        claimed.marks().forEach((writer, _) -> numbers.computeIfAbsent(writer, _ -> new TreeSet<>()));
        Withheld all = kept.and(claimed.without());
        List<Gap> gaps = new ArrayList<>();
        numbers.forEach((writer, here) -> {
            here.addAll(all.numbers().getOrDefault(writer, Set.of()));
            long next = 1;
            for (long number : here) {
                if (number > next) {
                    gaps.add(new Gap(writer, next, number - 1));
                }
                next = number + 1;
            }
            if (claimed.number(writer) >= next) {
                gaps.add(new Gap(writer, next, claimed.number(writer)));
            }
        });
        return List.copyOf(gaps);
    }

    /** What is not here for it is kept back on purpose. */
    public static List<Gap> keptBack(Collection<Bundle> held, Withheld kept) {
        Map<WriterId, NavigableSet<Long>> numbers = numbers(held);
        List<Gap> gaps = new ArrayList<>();
        for (WriterId writer : kept.writers()) {
            NavigableSet<Long> absent = new TreeSet<>(kept.numbers().get(writer));
            absent.removeAll(numbers.getOrDefault(writer, new TreeSet<>()));
            while (!absent.isEmpty()) {
                long first = absent.first();
                long last = first;
                while (absent.remove(last)) {
                    last++;
                }
                gaps.add(new Gap(writer, first, last - 1));
            }
        }
        return List.copyOf(gaps);
    }

    private static Map<WriterId, NavigableSet<Long>> numbers(Collection<Bundle> held) {
        Map<WriterId, NavigableSet<Long>> numbers = new TreeMap<>();
        held.forEach(bundle ->
                numbers.computeIfAbsent(bundle.writer(), _ -> new TreeSet<>()).add(bundle.number()));
        return numbers;
    }
}
