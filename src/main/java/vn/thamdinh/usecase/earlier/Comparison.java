package vn.thamdinh.usecase.earlier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.publication.EarlierResult;
import vn.thamdinh.usecase.earlier.EarlierYears.Row;

/**
 * Years beside each other: one line for each unit, and of a unit one line for each field and component. A year in which
 * the unit had no result leaves its cell empty; where a unit had another name, the line says it.
 *
 * @param years in rising order
 * @param units in the order of their first listing
 */
public record Comparison(List<Integer> years, List<UnitLine> units) {
    public Comparison {
        years = List.copyOf(years);
        units = List.copyOf(units);
    }

    /**
     * One unit over the years.
     *
     * @param codes  all codes that it had
     * @param name   its latest name
     * @param names  other names that it had, the latest first
     * @param called by year, its name of that day
     * @param into   the unit of this round that it was merged into or became part of; empty where it was not
     * @param totals by year, plain decimals
     * @param marks  years in which it was recognised
     * @param points by criterion, then by year
     */
    public record UnitLine(String code, Set<String> codes, String name, List<String> names, Map<Integer, String> called, String into,
                           Map<Integer, String> totals, Set<Integer> marks, Map<String, Map<Integer, String>> points) {
        public UnitLine {
            names = List.copyOf(names);
        }

        /** Whether it is the line in which that result stands. */
        public boolean covers(EarlierResult result) {
            return code.equals(result.key().unit()) || codes.contains(result.key().unit());
        }
    }

    static Comparison of(List<Row> rows, Optional<Programme> programme) {
        Lineage lineage = Lineage.of(programme);
        Set<Integer> years = new TreeSet<>();
        Map<String, List<Row>> byUnit = new LinkedHashMap<>();
        rows.forEach(row -> {
            years.add(row.result().key().year());
            byUnit.computeIfAbsent(lineage.lineOf(row.result().key().unit()), _ -> new ArrayList<>()).add(row);
        });
        List<String> order = programme.map(known -> known.criteria().components().stream()
                .map(component -> component.id().value()).toList()).orElse(List.of());
        return new Comparison(List.copyOf(years), byUnit.entrySet().stream()
                .map(unit -> line(unit.getKey(), unit.getValue(), order, lineage)).toList());
    }

    /** The rows come with the latest year first. */
    private static UnitLine line(String code, List<Row> rows, List<String> order, Lineage lineage) {
        Map<Integer, String> called = new HashMap<>();
        Set<String> names = new LinkedHashSet<>();
        Map<Integer, String> totals = new HashMap<>();
        Set<Integer> marks = new TreeSet<>();
        Set<String> criteria = new LinkedHashSet<>(order);
        rows.forEach(row -> {
            int year = row.result().key().year();
            names.add(row.result().name());
            called.put(year, row.result().name());
            totals.put(year, row.result().standing().total());
            if (row.result().recognised()) {
                marks.add(year);
            }
            criteria.addAll(new TreeSet<>(row.result().criteria().keySet()));
        });
        Map<String, Map<Integer, String>> points = new LinkedHashMap<>();
        criteria.forEach(criterion -> {
            Map<Integer, String> byYear = new HashMap<>();
            rows.forEach(row -> Optional.ofNullable(row.result().criteria().get(criterion))
                    .ifPresent(given -> byYear.put(row.result().key().year(), given)));
            if (!byYear.isEmpty()) {
                points.put(criterion, byYear);
            }
        });
        String latest = names.iterator().next();
        Set<String> codes = new TreeSet<>();
        rows.forEach(row -> codes.add(row.result().key().unit()));
        return new UnitLine(code, codes, latest, names.stream().filter(name -> !name.equals(latest)).toList(), called,
                lineage.into(code), totals, marks, points);
    }

    /** As a table: a line for each unit's total and, below it, its criteria. */
    List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("Mã", "Đơn vị", "Tiêu chí"));
        years.forEach(year -> head.add("Năm " + year));
        lines.add(head);
        units.forEach(unit -> {
            if (!unit.names().isEmpty()) {
                lines.add(cells(unit, "Tên lúc đó", unit.called()));
            }
            lines.add(cells(unit, "Tổng điểm", unit.totals()));
            unit.points().forEach((criterion, byYear) -> lines.add(cells(unit, criterion, byYear)));
        });
        return lines;
    }

    private List<String> cells(UnitLine unit, String criterion, Map<Integer, String> byYear) {
        List<String> line = new ArrayList<>(List.of(unit.code(), unit.name(), criterion));
        years.forEach(year -> line.add(byYear.getOrDefault(year, "").replace('.', ',')));
        return line;
    }
}
