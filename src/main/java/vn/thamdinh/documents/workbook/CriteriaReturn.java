package vn.thamdinh.documents.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.documents.spreadsheet.Cell;
import vn.thamdinh.documents.spreadsheet.Workbook;
import vn.thamdinh.documents.workbook.CriteriaWorkbook.Heading;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.ScoreInput;
import vn.thamdinh.wire.programme.CriteriaTable;
import vn.thamdinh.wire.programme.CriteriaTable.Column;
import vn.thamdinh.wire.programme.CriteriaTable.Level;
import vn.thamdinh.wire.programme.CriteriaTable.Line;
import vn.thamdinh.wire.sheet.SheetProblem;
import vn.thamdinh.wire.sheet.SheetProblem.Reason;
import vn.thamdinh.wire.sheet.SheetTable;

/** Reads a workbook of criteria, this program's own or any with the same headings. */
public final class CriteriaReturn {
    private static final BigDecimal MOST_POINTS = new BigDecimal("1000");
    private static final int LEAST_HEADINGS = 4;
    private static final Set<Reason> IN_NAMES = Set.of(Reason.NUMBER_AS_NAME, Reason.IS_DATE);

    private final SheetTable sheet;
    private final List<Line> lines = new ArrayList<>();
    private final List<SheetTable.Row> rows = new ArrayList<>();
    private final List<SheetProblem> problems = new ArrayList<>();

    private CriteriaReturn(SheetTable sheet) {
        this.sheet = sheet;
    }

    /**
     * What was read.
     *
     * @param table    all lines; complete only where there are no problems
     * @param rows     for each line the row it was read from
     * @param problems by cell
     */
    public record Returned(CriteriaTable table, SheetTable sheet, List<SheetTable.Row> rows, List<SheetProblem> problems) {
        public Returned {
            rows = List.copyOf(rows);
            problems = List.copyOf(problems);
        }

        /** The cell that a line of the file was made from; that of the level where it has no column. */
        public Optional<SheetTable.Field> cell(int fileLine) {
            return table.at(fileLine).map(spot -> rows.get(spot.line()).field(title(spot.column())));
        }
    }

    /** Reads the first visible sheet with the headings of criteria; nothing where there is none. */
    public static Optional<Returned> read(Workbook workbook) {
        return workbook.visible().stream()
                .flatMap(tab -> Tables.of(tab, CriteriaWorkbook::columns, LEAST_HEADINGS).stream()
                        .map(table -> new CriteriaReturn(table).read(comment(tab))))
                .findFirst();
    }

    private static String comment(Workbook.Sheet tab) {
        return tab.rows().stream().filter(row -> row.number() == CriteriaWorkbook.COMMENT_ROW)
                .filter(row -> row.cell(0).map(Cell::typed).filter(CriteriaWorkbook.COMMENT::equals).isPresent())
                .findFirst().flatMap(row -> row.cell(2)).map(Cell::typed).orElse("");
    }

    private Returned read(String comment) {
        sheet.rows().forEach(this::take);
        CriteriaTable table = new CriteriaTable(comment, lines);
        table.faults().stream().map(fault -> fault.column() == Column.ID
                ? problem(rows.get(fault.line()), CriteriaWorkbook.LEVEL, Reason.BAD_LEVEL)
                : problem(rows.get(fault.line()), title(fault.column()), Reason.NOT_YAML)).forEach(problems::add);
        return new Returned(table, sheet, rows, problems);
    }

    private void take(SheetTable.Row row) {
        String word = row.field(CriteriaWorkbook.LEVEL).text();
        boolean empty = CriteriaWorkbook.HEADINGS.stream().allMatch(heading -> row.field(heading.title()).text().isEmpty()
                && row.field(heading.title()).troubles().isEmpty());
        if (word.isEmpty() && empty) {
            return;
        }
        Optional<Level> level = CriteriaWorkbook.LEVELS.entrySet().stream()
                .filter(entry -> Folding.key(entry.getValue()).equals(Folding.key(word))).map(Map.Entry::getKey).findFirst();
        if (level.isEmpty()) {
            problems.add(problem(row, CriteriaWorkbook.LEVEL, Reason.NOT_AN_OPTION,
                    String.join("; ", CriteriaWorkbook.LEVELS.values().stream().sorted().toList())));
            return;
        }
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Heading heading : CriteriaWorkbook.HEADINGS) {
            SheetTable.Field field = row.field(heading.title());
            field.troubles().stream().filter(trouble -> heading.column() == Column.ID || !IN_NAMES.contains(trouble.reason()))
                    .findFirst().map(trouble -> problem(row, heading.title(), trouble.reason(),
                            trouble.args().toArray(String[]::new))).ifPresent(problems::add);
            cells.put(heading.column(), heading.column() == Column.MAX ? points(row, heading, field.text())
                    : field.text());
        }
        lines.add(new Line(level.get(), cells));
        rows.add(row);
    }

    private String points(SheetTable.Row row, Heading heading, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (ScoreInput.parse(text, MOST_POINTS, 2)) {
            case ScoreInput.Accepted(BigDecimal points) -> Numbers.plain(points);
            case ScoreInput.Rejected _ -> {
                problems.add(problem(row, heading.title(), Reason.NOT_A_NUMBER));
                yield "";
            }
        };
    }

    private static String title(Column column) {
        return CriteriaWorkbook.HEADINGS.stream().filter(heading -> heading.column() == column).findFirst()
                .map(Heading::title).orElse(CriteriaWorkbook.LEVEL);
    }

    private SheetProblem problem(SheetTable.Row row, String column, Reason reason, String... args) {
        SheetTable.Field field = row.field(column);
        return new SheetProblem(sheet.sheet(), field.address(), row.line(), column, field.text(), reason, List.of(args));
    }
}
