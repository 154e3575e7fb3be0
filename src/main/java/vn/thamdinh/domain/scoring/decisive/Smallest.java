package vn.thamdinh.domain.scoring.decisive;

import java.util.List;
import java.util.Set;

/**
 * The smallest sets that turn the result round.
 *
 * @param size how many belong to each, at least one; no smaller set does
 * @param sets those of that size, at least one
 * @param more whether there may be others of that size besides
 */
public record Smallest<T>(int size, List<Set<T>> sets, boolean more) {

    public Smallest {
        sets = sets.stream().map(Set::copyOf).toList();
    }
}
