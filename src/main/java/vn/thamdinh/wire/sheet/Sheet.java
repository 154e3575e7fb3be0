package vn.thamdinh.wire.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
        POINTS("diem", "diem tu cham", "diem tham tra", "diem huyen tham tra", "diem cham", "points", "gia tri",
                "value"),
        INPUT("ma so lieu", "ma dau vao", "input"),
        REASON("ly do", "giai trinh", "ghi chu", "ghi chu/giai trinh", "ly do, giai trinh", "reason"),
        FIGURE("ma chi so", "chi so", "ma so lieu don vi", "figure"),
        SOURCE("nguon", "nguon so lieu", "source"),
        FORM("mau phieu", "phieu", "form"),
        COLLECTED("thu ve", "so phieu thu ve", "phieu thu ve", "collected"),
        VALID("hop le", "so phieu hop le", "phieu hop le", "valid"),
        TRANSACTIONS("luot giao dich", "so luot giao dich", "transactions");

        /** What must not stand in a cell of the column; the rest may, as it does no harm there. */
        private static final Set<Reason> NAME_TROUBLES = Set.of(Reason.CELL_ERROR, Reason.NOT_COMPUTED, Reason.IS_DATE,
                Reason.NUMBER_AS_NAME, Reason.LEGACY_TEXT, Reason.HIDDEN);
        private static final Set<Reason> VALUE_TROUBLES = Set.of(Reason.CELL_ERROR, Reason.NOT_COMPUTED,
                Reason.IS_DATE, Reason.LEGACY_TEXT, Reason.HIDDEN, Reason.MERGED);
        private static final Set<Reason> TEXT_TROUBLES = Set.of(Reason.CELL_ERROR, Reason.NOT_COMPUTED,
                Reason.LEGACY_TEXT, Reason.HIDDEN);

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }

        private Set<Reason> troubles() {
            return switch (this) {
                case UNIT, DISTRICT, COMPONENT, INPUT, FIGURE, FORM -> NAME_TROUBLES;
                case POINTS, COLLECTED, VALID, TRANSACTIONS -> VALUE_TROUBLES;
                case REASON, SOURCE -> TEXT_TROUBLES;
            };
        }
    }

    private final Map<Column, String> written = new HashMap<>();
    private final Map<String, Integer> firstLines = new HashMap<>();
    private final List<SheetProblem> problems = new ArrayList<>();
    private final List<SheetTable.Row> rows = new ArrayList<>();
    private final Set<SheetTable.Row> troubled = new HashSet<>();
    private final Set<String> troubledCells = new HashSet<>();
    private final UnitFinder units;
    private final String name;

    Sheet(SheetTable table, Programme programme, Column... needed) {
        units = new UnitFinder(programme);
        name = table.sheet();
        if (table.header().isEmpty()) {
            problems.add(new SheetProblem(name, "", 0, "", "", Reason.EMPTY, List.of()));
        } else {
            open(table, needed);
        }
    }

    /** Reads a CSV file, unless it is no UTF-8. */
    static <T> SheetReading<T> parsed(byte[] csv, Function<SheetTable, SheetReading<T>> reader) {
        return CsvTable.parse(csv).map(SheetTable::of).map(reader).orElseGet(() -> new SheetReading<>(List.of(),
                List.of(new SheetProblem(0, "", "", Reason.NOT_UTF8, List.of())), 0));
    }

    /** How many of the columns a header has under one of their names. */
    static int recognised(List<String> header, Column... columns) {
        List<String> keys = header.stream().map(Folding::key).toList();
        return (int) Arrays.stream(columns).filter(column -> column.names.stream().anyMatch(keys::contains)).count();
    }

    private void open(SheetTable table, Column... needed) {
        table.header().forEach(heading -> Arrays.stream(Column.values())
                .filter(column -> column.names.contains(Folding.key(heading)))
                .forEach(column -> written.putIfAbsent(column, heading)));
        List<Column> missing = Arrays.stream(needed).filter(column -> !written.containsKey(column)).toList();
        missing.forEach(column -> problems.add(new SheetProblem(name, "", 1, column.names.getFirst(), "",
                Reason.MISSING_COLUMN, List.of(String.join("; ", column.names)))));
        table.faults().forEach(fault -> problems.add(new SheetProblem(name, "", fault.line(), "", "", Reason.BAD_LINE,
                List.of(fault.detail()))));
        if (missing.isEmpty()) {
            rows.addAll(table.rows());
            rows.forEach(this::look);
        }
    }

    /** Notes what forbids to take a cell as it is. */
    private void look(SheetTable.Row row) {
        written.forEach((column, heading) -> row.field(heading).troubles().stream()
                .filter(trouble -> column.troubles().contains(trouble.reason())).findFirst().ifPresent(trouble -> {
                    troubled.add(row);
                    note(row, column, trouble.reason(), trouble.args().toArray(String[]::new));
                    troubledCells.add(row.line() + " " + column);
                }));
    }

    /** True where a cell of the row was noted before it was read. */
    boolean troubled(SheetTable.Row row) {
        return troubled.contains(row);
    }

    /** True where all of the columns are empty and untroubled, as in a heading between the rows. */
    boolean empty(SheetTable.Row row, Column... columns) {
        return !troubled(row) && Arrays.stream(columns).allMatch(column -> cell(row, column).isEmpty());
    }

    String name() {
        return name;
    }

    List<SheetTable.Row> rows() {
        return rows;
    }

    List<SheetProblem> problems() {
        return problems.stream().sorted(Comparator.comparingInt(SheetProblem::line)).toList();
    }

    String cell(SheetTable.Row row, Column column) {
        return written.containsKey(column) ? row.field(written.get(column)).text() : "";
    }

    /** Notes a mistake; what follows from a cell that could not be read in the first place is none of its own. */
    void note(SheetTable.Row row, Column column, Reason reason, String... args) {
        if (troubledCells.contains(row.line() + " " + column)) {
            return;
        }
        String address = written.containsKey(column) ? row.field(written.get(column)).address() : "";
        problems.add(new SheetProblem(name, address, row.line(), written.getOrDefault(column, column.names.getFirst()),
                cell(row, column), reason, List.of(args)));
    }

    Optional<Unit> unit(SheetTable.Row row) {
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
    boolean first(SheetTable.Row row, Column column, String subject) {
        Integer earlier = firstLines.putIfAbsent(subject, row.line());
        if (earlier != null) {
            note(row, column, Reason.DUPLICATE, earlier.toString());
        }
        return earlier == null;
    }
}
