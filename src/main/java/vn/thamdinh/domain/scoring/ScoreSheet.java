package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.util.Map;

import vn.thamdinh.domain.criteria.ComponentId;

/** The scores of one sheet; components without a score are absent. */
public record ScoreSheet(SheetKey key, Map<ComponentId, Cell> cells) {

    public ScoreSheet {
        cells = Map.copyOf(cells);
    }

    public Cell cell(ComponentId component) {
        return cells.getOrDefault(component, Cell.EMPTY);
    }

    /** How many components have exactly one standing score. */
    public int done() {
        return (int) cells.values().stream().filter(cell -> cell.value().isPresent()).count();
    }

    /** Sum of the scores that stand. */
    public BigDecimal total() {
        return cells.values().stream().flatMap(cell -> cell.value().stream())
                .map(GivenScore::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean hasConflict() {
        return cells.values().stream().anyMatch(Cell::isConflict);
    }
}
