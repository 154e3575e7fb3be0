package vn.thamdinh.wire.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.survey.FixedQuota;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.TransactionShare;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.wire.sheet.Sheet.Column;
import vn.thamdinh.wire.sheet.SheetProblem.Reason;

/**
 * Survey counts as CSV: columns for the unit, the form, forms collected, valid forms and, for forms whose quota is a
 * share of transactions, the transactions. A line without any count is a blank of the template.
 */
public final class SurveyCsv {
    private final Programme programme;
    private final Sheet sheet;
    private final List<SurveyCount> rows = new ArrayList<>();
    private int blank;

    private SurveyCsv(SheetTable table, Programme programme) {
        this.programme = programme;
        this.sheet = new Sheet(table, programme, Column.UNIT, Column.FORM, Column.COLLECTED, Column.VALID);
    }

    /** Reads the whole file; never fails, mistakes are in the result. */
    public static SheetReading<SurveyCount> read(byte[] file, Programme programme) {
        return Sheet.parsed(file, table -> read(table, programme));
    }

    /** Reads a table; never fails, mistakes are in the result. */
    public static SheetReading<SurveyCount> read(SheetTable table, Programme programme) {
        return new SurveyCsv(table, programme).read();
    }

    /** How many columns of such a table these names are understood as. */
    public static int columns(List<String> header) {
        return Sheet.recognised(header, Column.UNIT, Column.FORM, Column.COLLECTED, Column.VALID);
    }

    private SheetReading<SurveyCount> read() {
        sheet.rows().forEach(this::take);
        return new SheetReading<>(rows, sheet.problems(), blank);
    }

    private void take(SheetTable.Row row) {
        Optional<Unit> unit = sheet.unit(row);
        Optional<SurveyForm> form = form(row);
        if (sheet.troubled(row)) {
            return;
        }
        if (isBlank(row)) {
            blank++;
            return;
        }
        OptionalInt collected = count(row, Column.COLLECTED, true);
        OptionalInt valid = count(row, Column.VALID, true);
        OptionalInt transactions = count(row, Column.TRANSACTIONS, form.filter(SurveyCsv::byShare).isPresent());
        if (collected.isEmpty() || valid.isEmpty() || transactions.isEmpty()) {
            return;
        }
        if (valid.getAsInt() > collected.getAsInt()) {
            sheet.note(row, Column.VALID, Reason.VALID_ABOVE_COLLECTED, Integer.toString(collected.getAsInt()));
            return;
        }
        if (unit.isPresent() && form.isPresent()
                && sheet.first(row, Column.UNIT, unit.get().id() + " " + form.get().id())) {
            rows.add(new SurveyCount(unit.get().id(), form.get().id(), collected.getAsInt(), valid.getAsInt(),
                    transactions.getAsInt()));
        }
    }

    private boolean isBlank(SheetTable.Row row) {
        return sheet.cell(row, Column.COLLECTED).isEmpty() && sheet.cell(row, Column.VALID).isEmpty()
                && sheet.cell(row, Column.TRANSACTIONS).isEmpty();
    }

    private static boolean byShare(SurveyForm form) {
        return switch (form.quota()) {
            case TransactionShare share -> true;
            case FixedQuota fixed -> false;
        };
    }

    private Optional<SurveyForm> form(SheetTable.Row row) {
        String id = Folding.key(sheet.cell(row, Column.FORM));
        if (id.isEmpty()) {
            sheet.note(row, Column.FORM, Reason.MISSING_VALUE);
            return Optional.empty();
        }
        Optional<SurveyForm> form = programme.surveys().stream()
                .filter(candidate -> Folding.key(candidate.id().value()).equals(id)).findFirst();
        if (form.isEmpty()) {
            sheet.note(row, Column.FORM, Reason.UNKNOWN_FORM);
        }
        return form;
    }

    private OptionalInt count(SheetTable.Row row, Column column, boolean needed) {
        String text = sheet.cell(row, column);
        if (text.isEmpty() && !needed) {
            return OptionalInt.of(0);
        }
        if (text.isEmpty()) {
            sheet.note(row, column, Reason.MISSING_VALUE);
            return OptionalInt.empty();
        }
        if (!text.matches("[0-9]{1,7}")) {
            sheet.note(row, column, Reason.NOT_A_COUNT);
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text));
    }
}
