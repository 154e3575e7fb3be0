package vn.thamdinh.wire.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.ledger.FigureFact.FigureRecorded;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.Figure;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.ScoreInput;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.wire.sheet.Sheet.Column;
import vn.thamdinh.wire.sheet.SheetProblem.Reason;

/**
 * Figures of units as a table: columns for the unit, the figure's id, the value and where it was read. A row without
 * value and source is a blank of a template.
 */
public final class FigureTable {
    /** Decimals that a figure may have. */
    public static final int SCALE = 6;

    private final Programme programme;
    private final Sheet sheet;
    private final List<FigureRecorded> rows = new ArrayList<>();
    private int blank;

    private FigureTable(SheetTable table, Programme programme) {
        this.programme = programme;
        this.sheet = new Sheet(table, programme, Column.UNIT, Column.FIGURE, Column.POINTS, Column.SOURCE);
    }

    /** Reads a CSV file; never fails, mistakes are in the result. */
    public static SheetReading<FigureRecorded> read(byte[] file, Programme programme) {
        return Sheet.parsed(file, table -> read(table, programme));
    }

    /** Reads a table; never fails, mistakes are in the result. */
    public static SheetReading<FigureRecorded> read(SheetTable table, Programme programme) {
        return new FigureTable(table, programme).read();
    }

    /** How many columns of such a table these names are understood as. */
    public static int columns(List<String> header) {
        return Sheet.recognised(header, Column.UNIT, Column.FIGURE, Column.POINTS, Column.SOURCE);
    }

    private SheetReading<FigureRecorded> read() {
        sheet.rows().forEach(this::take);
        return new SheetReading<>(rows, sheet.problems(), blank);
    }

    private void take(SheetTable.Row row) {
        String source = sheet.cell(row, Column.SOURCE);
        if (sheet.empty(row, Column.POINTS, Column.SOURCE)) {
            blank++;
            return;
        }
        Optional<Unit> unit = sheet.unit(row);
        Optional<Figure> figure = figure(row);
        if (sheet.troubled(row) || unit.isEmpty() || figure.isEmpty()) {
            return;
        }
        if (source.isEmpty()) {
            sheet.note(row, Column.SOURCE, Reason.MISSING_VALUE);
        }
        Optional<BigDecimal> value = value(row, figure.get());
        if (value.isPresent() && !source.isEmpty()
                && sheet.first(row, Column.UNIT, unit.get().id() + " " + figure.get().id())) {
            rows.add(new FigureRecorded(unit.get().id(), figure.get().id(), value.get(), source));
        }
    }

    private Optional<Figure> figure(SheetTable.Row row) {
        String id = sheet.cell(row, Column.FIGURE);
        List<Figure> figures = programme.criteria().figures();
        Optional<Figure> known = figures.stream().filter(figure -> figure.id().value().equals(id)
                || Folding.key(figure.title()).equals(Folding.key(id))).findFirst();
        if (known.isEmpty()) {
            sheet.note(row, Column.FIGURE, id.isEmpty() ? Reason.MISSING_VALUE : Reason.UNKNOWN_FIGURE,
                    String.join(", ", figures.stream().map(figure -> figure.id().value()).toList()));
        }
        return known;
    }

    private Optional<BigDecimal> value(SheetTable.Row row, Figure figure) {
        return switch (ScoreInput.parse(sheet.cell(row, Column.POINTS), figure.high(), SCALE)) {
            case ScoreInput.Accepted(BigDecimal value) when value.compareTo(figure.low()) < 0 -> {
                sheet.note(row, Column.POINTS, Reason.BELOW_LOWEST, Numbers.trimmed(figure.low()));
                yield Optional.empty();
            }
            case ScoreInput.Accepted(BigDecimal value) -> Optional.of(value);
            case ScoreInput.Rejected rejected -> {
                sheet.note(row, Column.POINTS, reason(rejected.reason()),
                        rejected.args().stream().skip(1).toArray(String[]::new));
                yield Optional.empty();
            }
        };
    }

    private static Reason reason(ScoreInput.Reason reason) {
        return switch (reason) {
            case EMPTY -> Reason.MISSING_VALUE;
            case NOT_A_NUMBER -> Reason.NOT_A_NUMBER;
            case SIGNED -> Reason.SIGNED;
            case TOO_MANY_DECIMALS -> Reason.TOO_MANY_DECIMALS;
            case AMBIGUOUS_THOUSANDS -> Reason.AMBIGUOUS_THOUSANDS;
            case OUT_OF_RANGE -> Reason.ABOVE_HIGHEST;
        };
    }
}
