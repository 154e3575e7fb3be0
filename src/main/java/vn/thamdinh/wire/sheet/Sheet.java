package vn.thamdinh.wire.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.wire.sheet.SheetProblem.Reason;
import vn.thamdinh.wire.sheet.UnitFinder.Match;

/** What the readers of sheets share: columns under any of their names, units, and the list of mistakes. */
final class Sheet {
    /** Columns by the names people give them, compared without diacritics; the first name is the one we print. */
    enum Column {
        UNIT("don vi", "ma don vi", "ten don vi", "ma xa", "xa", "ubnd cap xa", "xa, phuong, thi tran", "unit", "code"),
        DISTRICT("huyen", "ubnd cap huyen", "cap huyen", "district"),
        COMPONENT("ma tieu chi", "tieu chi", "tieu chi thanh phan", "ma tieu chi thanh phan", "component"),
        POINTS("diem", "diem tu cham", "diem tham tra", "diem huyen tham tra", "diem cham", "points"),
        REASON("ly do", "giai trinh", "ghi chu", "ghi chu/giai trinh", "reason"),
        FORM("mau phieu", "phieu", "form"),
        COLLECTED("thu ve", "so phieu thu ve", "phieu thu ve", "collected"),
        VALID("hop le", "so phieu hop le", "phieu hop le", "valid"),
        TRANSACTIONS("luot giao dich", "so luot giao dich", "transactions");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }
    }

    private final Map<Column, String> written = new HashMap<>();
    private final Map<String, Integer> firstLines = new HashMap<>();
    private final List<SheetProblem> problems = new ArrayList<>();
    private final List<CsvTable.Row> rows = new ArrayList<>();
    private final UnitFinder units;

    Sheet(byte[] file, Programme programme, Column... needed) {
        units = new UnitFinder(programme);
        Optional<CsvTable> table = CsvTable.parse(file);
        if (table.isEmpty()) {
            problems.add(new SheetProblem(0, "", "", Reason.NOT_UTF8, List.of()));
        } else if (table.get().header().isEmpty()) {
            problems.add(new SheetProblem(0, "", "", Reason.EMPTY, List.of()));
        } else {
            open(table.get(), needed);
        }
    }

    private void open(CsvTable table, Column... needed) {
        table.header().forEach(name -> Arrays.stream(Column.values())
                .filter(column -> column.names.contains(Folding.key(name)))
                .forEach(column -> written.putIfAbsent(column, name)));
        List<Column> missing = Arrays.stream(needed).filter(column -> !written.containsKey(column)).toList();
        missing.forEach(column -> problems.add(new SheetProblem(1, column.names.getFirst(), "", Reason.MISSING_COLUMN,
                List.of(String.join("; ", column.names)))));
        table.faults().forEach(fault ->
                problems.add(new SheetProblem(fault.line(), "", "", Reason.BAD_LINE, List.of(fault.detail()))));
        if (missing.isEmpty()) {
            rows.addAll(table.rows());
        }
    }

    List<CsvTable.Row> rows() {
        return rows;
    }

    List<SheetProblem> problems() {
        return problems.stream().sorted(Comparator.comparingInt(SheetProblem::line)).toList();
    }

    String cell(CsvTable.Row row, Column column) {
        return written.containsKey(column) ? row.cell(written.get(column)) : "";
    }

    void note(CsvTable.Row row, Column column, Reason reason, String... args) {
        problems.add(new SheetProblem(row.line(), written.getOrDefault(column, column.names.getFirst()),
                cell(row, column), reason, List.of(args)));
    }

    Optional<Unit> unit(CsvTable.Row row) {
        String name = cell(row, Column.UNIT);
        if (name.isEmpty()) {
            note(row, Column.UNIT, Reason.MISSING_VALUE);
            return Optional.empty();
        }
        return switch (units.find(name, cell(row, Column.DISTRICT))) {
            case Match.One(Unit unit) -> Optional.of(unit);
            case Match.Several(List<String> descriptions) -> {
                note(row, Column.UNIT, Reason.AMBIGUOUS_UNIT, String.join("; ", descriptions));
                yield Optional.empty();
            }
            case Match.None() -> {
                note(row, Column.UNIT, Reason.UNKNOWN_UNIT);
                yield Optional.empty();
            }
        };
    }

    /** False, with the earlier line noted, where the subject stood on an earlier line. */
    boolean first(CsvTable.Row row, Column column, String subject) {
        Integer earlier = firstLines.putIfAbsent(subject, row.line());
        if (earlier != null) {
            note(row, column, Reason.DUPLICATE, earlier.toString());
        }
        return earlier == null;
    }
}
