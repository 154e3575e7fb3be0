package vn.thamdinh.documents.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import vn.thamdinh.documents.spreadsheet.Addresses;
import vn.thamdinh.documents.spreadsheet.Cell;
import vn.thamdinh.documents.spreadsheet.Workbook;
import vn.thamdinh.documents.spreadsheet.Workbook.Row;
import vn.thamdinh.documents.workbook.ScoreForm.Given;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.wire.sheet.InputTexts;
import vn.thamdinh.wire.sheet.ScoreRow;
import vn.thamdinh.wire.sheet.ScoreTable;
import vn.thamdinh.wire.sheet.SheetProblem;
import vn.thamdinh.wire.sheet.SheetProblem.Reason;
import vn.thamdinh.wire.sheet.SheetReading;
import vn.thamdinh.wire.sheet.SheetTable;

/** Reads a {@link ScoreWorkbook} that came back: whether it is the one that went out, then what was typed. */
public final class ScoreReturn {
    private final Workbook workbook;
    private final Stamp stamp;
    private final Programme programme;
    private final Round round;
    private final List<SheetProblem> problems = new ArrayList<>();

    private ScoreReturn(Workbook workbook, Stamp stamp, Round round) {
        this.workbook = workbook;
        this.stamp = stamp;
        this.programme = round.programme();
        this.round = round;
    }

    /**
     * The round that the workbook is held against.
     *
     * @param id       the round's id
     * @param standing what stands now for a unit at a stage
     */
    public record Round(Programme programme, String id,
                        BiFunction<UnitId, Stage, Map<ComponentId, Given>> standing) {
    }

    /**
     * What came back.
     *
     * @param stage   whose stage it is; nothing where the stamp says none
     * @param reading the scores and all mistakes; values that stood on the sheet when it went out are left out
     */
    public record Returned(Optional<Stage> stage, SheetReading<ScoreRow> reading) {
    }

    /** Whether a stamp is that of such a workbook. */
    public static boolean isOne(Stamp stamp) {
        return stamp.text(Stamp.KIND).equals(ScoreWorkbook.KIND);
    }

    /** Reads a workbook with its stamp in a round. */
    public static Returned read(Workbook workbook, Stamp stamp, Round round) {
        return new ScoreReturn(workbook, stamp, round).read();
    }

    private Returned read() {
        Optional<Stage> stage = List.of(Stage.SELF, Stage.VERIFY).stream()
                .filter(candidate -> ScoreForm.word(candidate).equals(stamp.text(Stamp.STAGE))).findFirst();
        Optional<Unit> unit = checkStamp(stage);
        Optional<Workbook.Sheet> sheet = workbook.sheet(ScoreWorkbook.SHEET);
        Optional<SheetTable> table = sheet.flatMap(known -> Tables.of(known, ScoreTable::columns, 2));
        if (problems.isEmpty() && table.isEmpty()) {
            file(Reason.EMPTY, ScoreWorkbook.SHEET);
        }
        if (!problems.isEmpty()) {
            return new Returned(stage, new SheetReading<>(List.of(), problems, 0));
        }
        Map<String, Row> rows = rows(sheet.orElseThrow());
        programme.criteria().components().forEach(component -> checkComponent(component, rows));
        SheetReading<ScoreRow> reading = ScoreTable.read(table.orElseThrow(), programme, unit);
        problems.addAll(reading.problems());
        programme.criteria().components().forEach(component -> checkEmptied(component, rows));
        List<ScoreRow> changed = reading.rows().stream().filter(row -> changed(row, rows)).toList();
        Map<ComponentId, Given> standing = round.standing().apply(unit.orElseThrow().id(), stage.orElseThrow());
        changed.forEach(score -> checkNewer(score, standing.getOrDefault(score.component(), Given.NOTHING), rows));
        problems.sort(Comparator.comparingInt(SheetProblem::line));
        return new Returned(stage, new SheetReading<>(changed, problems, reading.blank()));
    }

    private Optional<Unit> checkStamp(Optional<Stage> stage) {
        if (!stamp.intact()) {
            file(Reason.CHANGED_STAMP, "");
            return Optional.empty();
        }
        if (!stamp.text(Stamp.VERSION).equals(programme.hash().hex())) {
            file(Reason.OTHER_PROGRAMME, stamp.text(Stamp.PROGRAMME) + " " + shortHash(stamp.text(Stamp.VERSION)),
                    programme.id() + " " + shortHash(programme.hash().hex()));
        }
        if (!stamp.text(Stamp.ROUND).equals(round.id())) {
            file(Reason.OTHER_ROUND, shortHash(stamp.text(Stamp.ROUND)));
        }
        if (stage.isEmpty()) {
            file(Reason.OTHER_STAGE, stamp.text(Stamp.STAGE), "self, verify");
        }
        String code = stamp.text(Stamp.UNIT);
        Optional<Unit> unit = UnitId.isCode(code) ? programme.unit(new UnitId(code)) : Optional.empty();
        if (unit.isEmpty()) {
            file(Reason.UNKNOWN_UNIT, code);
        }
        return unit;
    }

    private static String shortHash(String hex) {
        return hex.substring(0, Math.min(8, hex.length()));
    }

    private void file(Reason reason, String value, String... args) {
        problems.add(new SheetProblem("", "", 0, "", value, reason, List.of(args)));
    }

    /** The rows by component and input. */
    private static Map<String, Row> rows(Workbook.Sheet sheet) {
        Map<String, Row> rows = new HashMap<>();
        for (Row row : sheet.rows()) {
            String id = text(row, ScoreWorkbook.ID);
            if (!id.isEmpty()) {
                rows.putIfAbsent(id + " " + text(row, ScoreWorkbook.INPUT), row);
            }
        }
        return rows;
    }

    private static String text(Row row, int column) {
        return row.cell(column).map(Cell::typed).orElse("");
    }

    private void checkComponent(Component component, Map<String, Row> rows) {
        List<RuleInput> asked = ScoreForm.asked(component);
        for (int i = 0; i < Math.max(1, asked.size()); i++) {
            Row row = rows.get(component.id() + " " + (asked.isEmpty() ? "" : asked.get(i).name()));
            if (row == null) {
                problems.add(new SheetProblem(ScoreWorkbook.SHEET, "", 0, ScoreWorkbook.HEADER.get(ScoreWorkbook.ID),
                        component.id().value(), Reason.MISSING_ROW, List.of(component.id()
                                + (asked.isEmpty() ? "" : " (" + InputTexts.label(asked.get(i)) + ")"))));
                continue;
            }
            same(row, ScoreWorkbook.TITLE, i == 0 ? component.title() : "");
            same(row, ScoreWorkbook.MAX, Numbers.plain(component.max()).replace('.', ','));
            if (!asked.isEmpty()) {
                same(row, ScoreWorkbook.LABEL, InputTexts.label(asked.get(i)));
            }
        }
    }

    private void same(Row row, int column, String expected) {
        String found = text(row, column);
        if (!found.equals(expected.replace('\u00A0', ' ').strip())) {
            problems.add(problem(row, column, found, Reason.CHANGED, expected));
        }
    }

    private static SheetProblem problem(Row row, int column, String value, Reason reason, String... args) {
        return new SheetProblem(ScoreWorkbook.SHEET, Addresses.of(row.number(), column), row.number(),
                ScoreWorkbook.HEADER.get(column), value, reason, List.of(args));
    }

    /** A value that was emptied is told, for an empty cell takes nothing back. */
    private void checkEmptied(Component component, Map<String, Row> rows) {
        for (RuleInput input : ScoreForm.asked(component)) {
            Row row = rows.get(component.id() + " " + input.name());
            String sent = ScoreForm.sentValue(stamp, component.id(), input.name());
            if (row != null && !sent.isEmpty() && text(row, ScoreWorkbook.VALUE).isEmpty()
                    && problems.stream().noneMatch(problem -> problem.line() == row.number())) {
                problems.add(problem(row, ScoreWorkbook.VALUE, "", Reason.MISSING_VALUE));
            }
        }
    }

    /** A value that was recorded after the sheet went out is not overwritten unseen. */
    private void checkNewer(ScoreRow score, Given standing, Map<String, Row> rows) {
        Component component = programme.criteria().component(score.component()).orElseThrow();
        for (RuleInput input : ScoreForm.asked(component)) {
            Row row = rows.get(component.id() + " " + input.name());
            String now = InputTexts.typed(input, standing.inputs());
            String typed = text(row, ScoreWorkbook.VALUE);
            if (!now.equals(ScoreForm.sentValue(stamp, component.id(), input.name())) && !now.equals(typed)) {
                problems.add(problem(row, ScoreWorkbook.VALUE, typed, Reason.NEWER_VALUE, now));
            }
        }
    }

    /** Whether anything of the component is not what stood on the sheet when it went out. */
    private boolean changed(ScoreRow score, Map<String, Row> rows) {
        Component component = programme.criteria().component(score.component()).orElseThrow();
        return !score.reason().equals(ScoreForm.sentReason(stamp, component.id())) || ScoreForm.asked(component).stream()
                .anyMatch(input -> {
                    Row row = rows.get(component.id() + " " + input.name());
                    return !text(row, ScoreWorkbook.VALUE)
                            .equals(ScoreForm.sentValue(stamp, component.id(), input.name()));
                });
    }
}
