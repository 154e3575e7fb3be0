package vn.thamdinh.domain.scoring.decisive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thamdinh.domain.criteria.ComponentId;

/**
 * Finds the smallest sets of components that turn a result round. Sizes are tried from one upwards; a branch is left as
 * soon as even the strongest components of every field that are still to come could not turn it.
 */
final class ComponentSearch {

    private static final int MOST_SETS = 20;
    private static final int MOST_STEPS = 40_000;

    private final Stakes stakes;
    private final List<Stakes.Part> candidates;
    private final List<Set<ComponentId>> found = new ArrayList<>();
    private int steps;
    private boolean cut;

    ComponentSearch(Stakes stakes) {
        this.stakes = stakes;
        this.candidates = stakes.parts().stream().filter(Stakes.Part::moves)
                .sorted(Comparator.comparing(ComponentSearch::strength).reversed()).toList();
    }

    private static BigDecimal strength(Stakes.Part part) {
        return part.extreme().subtract(part.points()).abs();
    }

    Optional<Smallest<ComponentId>> smallest() {
        List<Stakes.Part> strongest = strongest();
        if (strongest.isEmpty()) {
            return Optional.empty();
        }
        search(new ArrayList<>(), 0, strongest.size(), stakes.sums());
        if (found.isEmpty()) {
            found.add(ids(strongest));
            cut = true;
        }
        return Optional.of(new Smallest<>(strongest.size(), found, cut));
    }

    /** How many components turn the result at the least; none where it is turned already, empty where none do. */
    OptionalInt size() {
        if (stakes.turned(stakes.sums())) {
            return OptionalInt.of(0);
        }
        int size = strongest().size();
        return size == 0 ? OptionalInt.empty() : OptionalInt.of(size);
    }

    /** A set of the smallest size; empty where even all components together do not turn the result. */
    private List<Stakes.Part> strongest() {
        return new Fewest(stakes, candidates).parts();
    }

    private void search(List<Stakes.Part> chosen, int from, int left, BigDecimal[] sums) {
        if (cut) {
            return;
        }
        if (left == 0) {
            if (stakes.turned(sums)) {
                found.add(ids(chosen));
                cut = found.size() >= MOST_SETS;
            }
            return;
        }
        for (int i = from; i + left <= candidates.size() && !cut; i++) {
            if (++steps > MOST_STEPS) {
                cut = true;
                return;
            }
            if (!stakes.turned(hopeful(i, left, sums))) {
                return;
            }
            Stakes.Part part = candidates.get(i);
            chosen.add(part);
            search(chosen, i + 1, left - 1, moved(sums, part));
            chosen.removeLast();
        }
    }

    /** More than any choice of so many of the candidates from there on can do. */
    private BigDecimal[] hopeful(int from, int left, BigDecimal[] sums) {
        BigDecimal[] hopeful = sums.clone();
        int[] taken = new int[sums.length];
        for (Stakes.Part part : candidates.subList(from, candidates.size())) {
            if (taken[part.field()]++ < left) {
                hopeful = moved(hopeful, part);
            }
        }
        return hopeful;
    }

    static BigDecimal[] moved(BigDecimal[] sums, Stakes.Part part) {
        BigDecimal[] moved = sums.clone();
        moved[part.field()] = moved[part.field()].add(part.extreme()).subtract(part.points());
        return moved;
    }

    private static Set<ComponentId> ids(List<Stakes.Part> parts) {
        return parts.stream().map(part -> part.result().component().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
