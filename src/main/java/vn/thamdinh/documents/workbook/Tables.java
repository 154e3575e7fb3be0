package vn.thamdinh.documents.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

import vn.thamdinh.documents.spreadsheet.Addresses;
import vn.thamdinh.documents.spreadsheet.Cell;
import vn.thamdinh.documents.spreadsheet.Cell.Oddity;
import vn.thamdinh.documents.spreadsheet.Cell.Value;
import vn.thamdinh.documents.spreadsheet.Workbook;
import vn.thamdinh.documents.spreadsheet.Workbook.Row;
import vn.thamdinh.domain.text.LegacyText;
import vn.thamdinh.wire.sheet.SheetProblem.Reason;
import vn.thamdinh.wire.sheet.SheetTable;
import vn.thamdinh.wire.sheet.SheetTable.Field;
import vn.thamdinh.wire.sheet.SheetTable.Trouble;

/** Finds the tables in a workbook's visible sheets and hands them out as texts with what is awkward of each cell. */
public final class Tables {
    /** Rows among which a header is looked for. */
    private static final int HEADER_WITHIN = 40;

    private final Workbook.Sheet sheet;
    private final Map<String, Cell> cells = new HashMap<>();

    private Tables(Workbook.Sheet sheet) {
        this.sheet = sheet;
        sheet.rows().forEach(row -> row.cells().forEach(cell -> cells.put(cell.address(), cell)));
    }

    /**
     * The tables of all visible sheets, one of a sheet at most.
     *
     * @param columns how many of the needed columns a row of names has
     * @param least   how many make it a header
     */
    public static List<SheetTable> of(Workbook workbook, ToIntFunction<List<String>> columns, int least) {
        return workbook.visible().stream().flatMap(sheet -> of(sheet, columns, least).stream()).toList();
    }

    /** The table of one sheet; nothing where no row is its header. */
    public static Optional<SheetTable> of(Workbook.Sheet sheet, ToIntFunction<List<String>> columns, int least) {
        return sheet.rows().stream().limit(HEADER_WITHIN)
                .filter(row -> columns.applyAsInt(row.cells().stream().map(Cell::typed).toList()) >= least)
                .findFirst().map(header -> new Tables(sheet).below(header));
    }

    private SheetTable below(Row header) {
        Map<Integer, String> names = new LinkedHashMap<>();
        header.cells().stream().filter(cell -> !cell.typed().isEmpty())
                .forEach(cell -> names.put(cell.column(), cell.typed().replace('\n', ' ')));
        List<SheetTable.Row> rows = new ArrayList<>();
        for (Row row : sheet.rows()) {
            if (row.number() > header.number()) {
                Map<String, Field> fields = new HashMap<>();
                names.forEach((column, name) -> fields.putIfAbsent(name, field(row, column)));
                if (fields.values().stream().anyMatch(field -> !field.text().isEmpty() || !field.troubles().isEmpty())) {
                    rows.add(new SheetTable.Row(row.number(), fields));
                }
            }
        }
        return new SheetTable(sheet.name(), List.copyOf(names.values()), rows, List.of());
    }

    private Field field(Row row, int column) {
        String address = Addresses.of(row.number(), column);
        Optional<Cell> cell = row.cell(column);
        if (cell.isEmpty()) {
            return new Field("", address, List.of());
        }
        Optional<String> text = cell.get().merged().filter(_ -> cell.get().typed().isEmpty())
                .filter(origin -> origin.startsWith(Addresses.letters(column)) && origin.substring(
                        Addresses.letters(column).length()).chars().allMatch(Character::isDigit))
                .flatMap(origin -> Optional.ofNullable(cells.get(origin))).map(Cell::typed);
        return new Field(text.orElse(cell.get().typed()), address, troubles(cell.get()));
    }

    private static List<Trouble> troubles(Cell cell) {
        List<Trouble> troubles = new ArrayList<>();
        switch (cell.value()) {
            case Value.Broken _ -> troubles.add(new Trouble(Reason.CELL_ERROR, List.of()));
            case Value.NotComputed() -> troubles.add(new Trouble(Reason.NOT_COMPUTED, List.of()));
            case Value.Moment _ -> troubles.add(new Trouble(Reason.IS_DATE, List.of()));
            case Value.Number(BigDecimal number) when number.stripTrailingZeros().scale() > 0 ->
                    troubles.add(new Trouble(Reason.NUMBER_AS_NAME, List.of()));
            case Value.Text _, Value.Number _, Value.Truth _, Value.Covered() -> {
            }
        }
        cell.merged().filter(origin -> !mergedAcross(cell, origin))
                .ifPresent(origin -> troubles.add(new Trouble(Reason.MERGED, List.of(origin))));
        if ((cell.is(Oddity.HIDDEN_ROW) || cell.is(Oddity.HIDDEN_COLUMN)) && !(cell.value() instanceof Value.Covered)) {
            troubles.add(new Trouble(Reason.HIDDEN, List.of()));
        }
        if (cell.is(Oddity.LOOKS_LIKE_TCVN3)) {
            troubles.add(legacy(cell, LegacyText.Coding.TCVN3));
        }
        if (cell.is(Oddity.LOOKS_LIKE_VNI)) {
            troubles.add(legacy(cell, LegacyText.Coding.VNI));
        }
        return troubles;
    }

    /** Cells merged across one row are headings; those merged down would give one value to several rows. */
    private static boolean mergedAcross(Cell cell, String origin) {
        return origin.replaceAll("[A-Z]", "").equals(Integer.toString(cell.row()));
    }

    private static Trouble legacy(Cell cell, LegacyText.Coding coding) {
        return new Trouble(Reason.LEGACY_TEXT, List.of(LegacyText.decode(cell.typed(), coding)));
    }
}
