package vn.thamdinh.wire.survey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.survey.TransactionCount;
import vn.thamdinh.domain.survey.export.ExportTable;
import vn.thamdinh.domain.survey.export.ReturnProblem;
import vn.thamdinh.domain.survey.export.ReturnProblem.Reason;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.wire.sheet.UnitFinder;

/**
 * Reads counts of transactions: columns for the unit, the year, the count and, optionally, the procedure and the
 * district. Without a year column all rows are of one given year.
 *
 * @param counts   the rows in the order of the file
 * @param problems everything that is wrong with it
 */
public record TransactionsReader(List<TransactionCount> counts, List<ReturnProblem> problems) {

    private enum Column {
        UNIT("don vi", "ma don vi", "ten don vi", "xa", "ma xa", "xa phuong", "xa phuong thi tran", "ubnd cap xa", "unit"),
        DISTRICT("huyen", "cap huyen", "ubnd cap huyen", "huyen thi xa thanh pho", "district"),
        PROCEDURE("thu tuc", "thu tuc hanh chinh", "ten thu tuc", "tthc", "procedure"),
        YEAR("nam", "ky", "year"),
        COUNT("so luot", "luot giao dich", "so luot giao dich", "so giao dich", "so ho so", "transactions", "count");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }
    }

    public TransactionsReader {
        counts = List.copyOf(counts);
        problems = List.copyOf(problems);
    }

    /**
     * Reads all rows; never fails.
     *
     * @param year of rows where no column says it
     */
    public static TransactionsReader read(ExportTable table, Programme programme, OptionalInt year) {
        return new Reading(table, programme, year).read();
    }

    /** The work of one reading. */
    private static final class Reading {
        private final ExportTable table;
        private final UnitFinder finder;
        private final OptionalInt year;
        private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
        private final Map<String, Integer> firstLines = new HashMap<>();
        private final List<TransactionCount> counts = new ArrayList<>();
        private final List<ReturnProblem> problems = new ArrayList<>();

        Reading(ExportTable table, Programme programme, OptionalInt year) {
            this.table = table;
            this.finder = new UnitFinder(programme);
            this.year = year;
        }

        TransactionsReader read() {
            for (int i = 0; i < table.header().size(); i++) {
                String words = Folding.key(table.header().get(i)).replaceAll("[^a-z0-9]+", " ").strip();
                for (Column column : Column.values()) {
                    if (column.names.contains(words)) {
                        columns.putIfAbsent(column, i);
                    }
                }
            }
            need(Column.UNIT);
            need(Column.COUNT);
            if (year.isEmpty()) {
                need(Column.YEAR);
            }
            if (problems.isEmpty()) {
                table.rows().forEach(this::take);
            }
            return new TransactionsReader(counts, problems);
        }

        private void need(Column column) {
            if (!columns.containsKey(column)) {
                problems.add(new ReturnProblem(List.of(), column.names.getFirst(), "", Reason.MISSING_COLUMN,
                        List.of(String.join("; ", column.names))));
            }
        }

        private String cell(ExportTable.Row row, Column column) {
            return columns.containsKey(column) ? row.cells().get(columns.get(column)) : "";
        }

        private void take(ExportTable.Row row) {
            Optional<UnitId> unit = unit(row);
            OptionalInt ofYear = year(row);
            OptionalInt count = count(row);
            String procedure = cell(row, Column.PROCEDURE);
            if (unit.isEmpty() || ofYear.isEmpty() || count.isEmpty()) {
                return;
            }
            String key = unit.get().code() + "|" + Folding.key(procedure) + "|" + ofYear.getAsInt();
            Integer first = firstLines.putIfAbsent(key, row.line());
            if (first != null) {
                note(row, Column.UNIT, Reason.DUPLICATE, first.toString());
            } else if (procedure.length() > 300) {
                note(row, Column.PROCEDURE, Reason.BAD_CELL);
            } else {
                counts.add(new TransactionCount(unit.get(), procedure, ofYear.getAsInt(), count.getAsInt()));
            }
        }

        private Optional<UnitId> unit(ExportTable.Row row) {
            String name = cell(row, Column.UNIT);
            if (name.isEmpty()) {
                note(row, Column.UNIT, Reason.MISSING_UNIT);
                return Optional.empty();
            }
            return switch (finder.find(name, cell(row, Column.DISTRICT))) {
                case UnitFinder.Match.One(Unit found) -> Optional.of(found.id());
                case UnitFinder.Match.Several(List<String> descriptions) -> {
                    note(row, Column.UNIT, Reason.AMBIGUOUS_UNIT, String.join("; ", descriptions));
                    yield Optional.empty();
                }
                case UnitFinder.Match.None() -> {
                    note(row, Column.UNIT, Reason.UNKNOWN_UNIT);
                    yield Optional.empty();
                }
            };
        }

        private OptionalInt year(ExportTable.Row row) {
            String text = cell(row, Column.YEAR);
            if (text.isEmpty() && year.isPresent()) {
                return year;
            }
            if (text.matches("20[0-9]{2}")) {
                return OptionalInt.of(Integer.parseInt(text));
            }
            note(row, Column.YEAR, text.isEmpty() ? Reason.MISSING_VALUE : Reason.NOT_A_YEAR);
            return OptionalInt.empty();
        }

        /** Plain digits, or digits in groups of three parted by dots as people write here. */
        private OptionalInt count(ExportTable.Row row) {
            String text = cell(row, Column.COUNT);
            if (text.matches("[0-9]{1,7}|[0-9]{1,3}(\\.[0-9]{3}){1,2}")) {
                int count = Integer.parseInt(text.replace(".", ""));
                if (count <= 9_999_999) {
                    return OptionalInt.of(count);
                }
            }
            note(row, Column.COUNT, text.isEmpty() ? Reason.MISSING_VALUE : Reason.NOT_A_COUNT);
            return OptionalInt.empty();
        }

        private void note(ExportTable.Row row, Column column, Reason reason, String... args) {
            problems.add(new ReturnProblem(List.of(row.line()), columns.containsKey(column)
                    ? table.header().get(columns.get(column)) : column.names.getFirst(), cell(row, column), reason,
                    List.of(args)));
        }
    }
}
