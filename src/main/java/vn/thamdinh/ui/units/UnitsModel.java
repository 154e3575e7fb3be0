package vn.thamdinh.ui.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.view.RoundView;
import vn.thamdinh.usecase.view.UnitRow;
import vn.thamdinh.usecase.view.UnitRow.Duty;

/**
 * What the list shows: all lines in the plan's order, narrowed and sorted on demand.
 *
 * @param round the round, absent before one was opened or received
 * @param lines all units in the plan's order
 * @param scores whether the person at the desk scores any unit himself
 */
record UnitsModel(Optional<RoundView> round, List<UnitLine> lines, boolean scores) {

    static final UnitsModel EMPTY = new UnitsModel(Optional.empty(), List.of(), false);

    /** By which column and in which direction the list is sorted. */
    record Sorting(UnitColumn column, boolean ascending) {
    }

    UnitsModel {
        lines = List.copyOf(lines);
    }

    static UnitsModel of(Optional<RoundView> round, List<UnitRow> rows) {
        boolean scores = rows.stream().anyMatch(row -> row.duty() != Duty.WATCHES);
        return round.map(view -> new UnitsModel(round,
                rows.stream().map(row -> UnitLine.of(row, view.programme(), scores)).toList(), scores)).orElse(EMPTY);
    }

    /** The survey forms that have quotas, in one line; empty where there are none. */
    String surveys() {
        return lines.stream().findFirst().map(line -> line.quotas().stream().map(quota -> quota.form().value())
                .collect(Collectors.joining(" · "))).orElse("");
    }

    int count(UnitFilter filter) {
        return (int) lines.stream().filter(filter::wants).count();
    }

    Optional<UnitLine> line(UnitId unit) {
        return lines.stream().filter(line -> line.unit().id().equals(unit)).findFirst();
    }

    /** Rows of the table: under district headings in the plan's order, or without headings where sorted otherwise. */
    List<UnitsItem> items(UnitFilter filter, String query, Optional<Sorting> sorting) {
        Stream<UnitLine> wanted = lines.stream().filter(filter::wants)
                .filter(line -> Folding.matchesKey(query, line.search()));
        return sorting
                .map(order -> wanted.sorted(order.column().comparator(order.ascending()))
                        .<UnitsItem>map(UnitsItem.Entry::new).toList())
                .orElseGet(() -> grouped(wanted.toList()));
    }

    private static List<UnitsItem> grouped(List<UnitLine> wanted) {
        List<UnitsItem> items = new ArrayList<>();
        UnitId district = null;
        for (UnitLine line : wanted) {
            if (!line.district().id().equals(district)) {
                district = line.district().id();
                items.add(new UnitsItem.Group(line.district()));
            }
            items.add(new UnitsItem.Entry(line));
        }
        return List.copyOf(items);
    }
}
