package vn.thamdinh.ui.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.view.UnitRow;
import vn.thamdinh.usecase.view.UnitRow.Duty;

/** The units in the plan's order, as the person goes through them. */
record UnitOrder(List<UnitRow> rows) {

    static final UnitOrder NONE = new UnitOrder(List.of());

    UnitOrder {
        rows = List.copyOf(rows);
    }

    /** Where the person would begin: at a unit of his own that is unfinished, else at the first of all. */
    Optional<UnitId> start() {
        return rows.stream().filter(row -> row.duty() == Duty.APPRAISES && !row.mineDone()).findFirst()
                .or(() -> rows.stream().findFirst()).map(row -> row.unit().id());
    }

    Optional<UnitId> step(UnitId from, int by) {
        int next = indexOf(from) + by;
        return indexOf(from) >= 0 && next >= 0 && next < rows.size()
                ? Optional.of(rows.get(next).unit().id()) : Optional.empty();
    }

    /** Place from 0, or -1. */
    int indexOf(UnitId unit) {
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i).unit().id().equals(unit)).findFirst().orElse(-1);
    }
}
