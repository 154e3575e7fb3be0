package vn.thamdinh.usecase.custody;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import vn.thamdinh.domain.ledger.Bundle;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.travel.Holdings;

/**
 * Bundles of a writer that are known to exist and are not here.
 *
 * @param first number of the first missing one
 * @param last  number of the last missing one in a row
 */
public record Gap(WriterId writer, long first, long last) {

    /**
     * What is missing between bundles that are held and up to what somebody said he holds.
     *
     * @param claimed of each writer how far bundles are known to go
     */
    public static List<Gap> among(Collection<Bundle> held, Holdings claimed) {
        Map<WriterId, SortedSet<Long>> numbers = new TreeMap<>();
        held.forEach(bundle ->
                numbers.computeIfAbsent(bundle.writer(), _ -> new TreeSet<>()).add(bundle.number()));
        claimed.marks().forEach((writer, _) -> numbers.computeIfAbsent(writer, _ -> new TreeSet<>()));
        List<Gap> gaps = new ArrayList<>();
        numbers.forEach((writer, here) -> {
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
}
