package vn.thamdinh.domain.scoring;

import java.util.List;
import java.util.Optional;

/**
 * What stands for one component on one sheet: nothing, a score, or several that contradict each other.
 *
 * @param heads     the standing scores, earliest first
 * @param withdrawn whether a withdrawal stands beside them that did not know of them
 */
public record Cell(List<GivenScore> heads, boolean withdrawn) {

    public static final Cell EMPTY = new Cell(List.of());

    public Cell {
        heads = List.copyOf(heads);
    }

    /** Scores that nobody has withdrawn. */
    public Cell(List<GivenScore> heads) {
        this(heads, false);
    }

    /** The score, if exactly one stands and nothing contradicts it. */
    public Optional<GivenScore> value() {
        return heads.size() == 1 && !withdrawn ? Optional.of(heads.getFirst()) : Optional.empty();
    }

    public boolean isConflict() {
        return heads.size() + (withdrawn ? 1 : 0) > 1;
    }
}
