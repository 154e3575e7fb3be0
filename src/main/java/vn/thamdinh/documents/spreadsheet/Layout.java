package vn.thamdinh.documents.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import vn.thamdinh.documents.spreadsheet.Addresses.Area;
import vn.thamdinh.documents.spreadsheet.Unpacked.Refusal;
import vn.thamdinh.documents.spreadsheet.WorkbookReading.Cause;

/**
 * What a sheet's part says beside the values, which the library does not tell: hidden rows and columns, merged cells,
 * formulas without a result, fonts of texts.
 */
final class Layout {
    /** Rows that a sheet may reach down to. */
    static final int MOST_ROWS = 200_000;
    /** Columns that a sheet may reach across to. */
    static final int MOST_COLUMNS = 1_000;
    /** Cells of a sheet, and blocks of merged ones. */
    static final int MOST_CELLS = 2_000_000;
    private static final int MOST_MERGED = 5_000;

    private final Fonts fonts;
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final List<Area> hiddenColumns = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
    private final Map<Integer, List<Area>> mergedByRow = new HashMap<>();
    private final Map<String, String> legacyFonts = new HashMap<>();
    private final Set<String> formulas = new HashSet<>();
    private final Set<String> results = new HashSet<>();
    private int cells;
    private int row;
    private String address = "";
    private boolean sharedText;
    private boolean tooLarge;

    private Layout(Fonts fonts) {
        this.fonts = fonts;
    }

    static Layout of(byte[] part, Fonts fonts) throws XMLStreamException, Refusal {
        Layout layout = new Layout(fonts);
        Markup.walk(part, layout::element);
        if (layout.tooLarge) {
            throw new Refusal(Cause.TOO_LARGE, MOST_ROWS + " x " + MOST_COLUMNS);
        }
        return layout;
    }

    private void element(String name, XMLStreamReader at) throws XMLStreamException {
        switch (name) {
            case "col" -> column(at);
            case "row" -> {
                row = Markup.number(at, "r", row + 1);
                tooLarge |= row > MOST_ROWS;
                if (Markup.flag(at, "hidden")) {
                    hiddenRows.add(row);
                }
            }
            case "c" -> cell(at);
            case "f" -> formulas.add(address);
            case "v" -> value(at);
            case "mergeCell" -> {
                Addresses.area(Markup.attribute(at, "ref")).ifPresent(this::merge);
                tooLarge |= merged.size() > MOST_MERGED;
            }
            default -> {
            }
        }
    }

    /** Merged cells are told after the rows, so that rows below the last one need not be remembered. */
    private void merge(Area area) {
        merged.add(area);
        for (int number = area.top(); number <= Math.min(area.bottom(), row) && !tooLarge; number++) {
            mergedByRow.computeIfAbsent(number, _ -> new ArrayList<>()).add(area);
        }
    }

    private void column(XMLStreamReader at) {
        if (Markup.flag(at, "hidden")) {
            hiddenColumns.add(new Area(1, Markup.number(at, "min", 1) - 1, Integer.MAX_VALUE,
                    Markup.number(at, "max", 1) - 1));
        }
    }

    private void cell(XMLStreamReader at) {
        address = Markup.attribute(at, "r");
        sharedText = Markup.attribute(at, "t").equals("s");
        tooLarge |= ++cells > MOST_CELLS || Addresses.columnOf(address) >= MOST_COLUMNS;
        note(fonts.ofStyle(Markup.number(at, "s", 0)));
    }

    private void value(XMLStreamReader at) throws XMLStreamException {
        String of = address;
        boolean shared = sharedText;
        String text = at.getElementText();
        if (!text.isEmpty() && formulas.contains(of)) {
            results.add(of);
        }
        if (shared && text.matches("[0-9]{1,9}")) {
            note(fonts.ofSharedText(Integer.parseInt(text)));
        }
    }

    private void note(String font) {
        if (vn.thamdinh.domain.text.LegacyText.ofFont(font).isPresent()) {
            legacyFonts.put(address, font);
        }
    }

    boolean rowHidden(int number) {
        return hiddenRows.contains(number);
    }

    boolean columnHidden(int column) {
        return hiddenColumns.stream().anyMatch(area -> area.contains(1, column));
    }

    /** The cell that covers another one: upper left of a merged block; nothing for cells outside and for itself. */
    Optional<String> coveredBy(int number, int column) {
        return mergedByRow.getOrDefault(number, List.of()).stream().filter(area -> area.contains(number, column))
                .filter(area -> area.top() != number || area.left() != column)
                .map(area -> Addresses.of(area.top(), area.left())).findFirst();
    }

    List<Area> merged() {
        return merged;
    }

    boolean formula(String cell) {
        return formulas.contains(cell);
    }

    /** True where the formula's result stands in the file. */
    boolean computed(String cell) {
        return results.contains(cell);
    }

    /** The legacy font that the cell's text is set in; empty for any other font. */
    String legacyFont(String cell) {
        return legacyFonts.getOrDefault(cell, "");
    }
}
