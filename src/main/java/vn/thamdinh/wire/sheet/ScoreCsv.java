package vn.thamdinh.wire.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.ScoreInput;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.wire.sheet.Sheet.Column;
import vn.thamdinh.wire.sheet.SheetProblem.Reason;

/**
 * Scores of communes or districts as CSV: columns for the unit (code or name), the component's id, the points and,
 * optionally, the district and a reason. A line without points and without reason is a blank of the template.
 */
public final class ScoreCsv {
    private final Programme programme;
    private final Sheet sheet;
    private final List<ScoreRow> rows = new ArrayList<>();
    private int blank;

    private ScoreCsv(byte[] file, Programme programme) {
        this.programme = programme;
        this.sheet = new Sheet(file, programme, Column.UNIT, Column.COMPONENT, Column.POINTS);
    }

    /** Reads the whole file; never fails, mistakes are in the result. */
    public static SheetReading<ScoreRow> read(byte[] file, Programme programme) {
        return new ScoreCsv(file, programme).read();
    }

    private SheetReading<ScoreRow> read() {
        sheet.rows().forEach(this::take);
        return new SheetReading<>(rows, sheet.problems(), blank);
    }

    private void take(CsvTable.Row row) {
        Optional<Unit> unit = sheet.unit(row);
        Optional<Component> component = component(row);
        String typed = sheet.cell(row, Column.POINTS);
        String reason = sheet.cell(row, Column.REASON);
        if (typed.isEmpty() && reason.isEmpty()) {
            blank++;
            return;
        }
        if (component.isEmpty()) {
            return;
        }
        switch (ScoreInput.parse(typed, component.get().max(), programme.scoring().scale())) {
            case ScoreInput.Rejected rejected -> refuse(row, rejected);
            case ScoreInput.Accepted accepted -> unit.ifPresent(known -> {
                if (sheet.first(row, Column.UNIT, known.id() + " " + component.get().id())) {
                    rows.add(new ScoreRow(row.line(), known.id(), component.get().id(), accepted.points(), reason));
                }
            });
        }
    }

    private Optional<Component> component(CsvTable.Row row) {
        String id = sheet.cell(row, Column.COMPONENT);
        if (id.isEmpty()) {
            sheet.note(row, Column.COMPONENT, Reason.MISSING_VALUE);
            return Optional.empty();
        }
        Optional<Component> component = programme.criteria().components().stream()
                .filter(candidate -> candidate.id().value().equals(id)).findFirst();
        if (component.isEmpty()) {
            sheet.note(row, Column.COMPONENT, Reason.UNKNOWN_COMPONENT);
        }
        return component;
    }

    private void refuse(CsvTable.Row row, ScoreInput.Rejected rejected) {
        Reason reason = switch (rejected.reason()) {
            case EMPTY -> Reason.MISSING_VALUE;
            case NOT_A_NUMBER -> Reason.NOT_A_NUMBER;
            case SIGNED -> Reason.SIGNED;
            case TOO_MANY_DECIMALS -> Reason.TOO_MANY_DECIMALS;
            case AMBIGUOUS_THOUSANDS -> Reason.AMBIGUOUS_THOUSANDS;
            case OUT_OF_RANGE -> Reason.OUT_OF_RANGE;
        };
        sheet.note(row, Column.POINTS, reason, rejected.args().stream().skip(1).toArray(String[]::new));
    }
}
