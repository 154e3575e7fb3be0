package vn.thamdinh.domain.scoring;

import java.util.List;
import java.util.Optional;

/**
 * What stands for one component on one sheet: nothing, a score, or several that contradict each other.
 *
 * @param heads the standing scores, earliest first
 */
public record Cell(List<GivenScore> heads) {

    public static final Cell EMPTY = new Cell(List.of());

    public Cell {
        heads = List.copyOf(heads);
    }

    /** The score, if exactly one stands. */
    public Optional<GivenScore> value() {
        return heads.size() == 1 ? Optional.of(heads.getFirst()) : Optional.empty();
    }

    public boolean isConflict() {
        return heads.size() > 1;
    }
}
