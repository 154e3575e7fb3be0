package vn.thamdinh.documents.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;

import vn.thamdinh.documents.spreadsheet.Addresses.Area;
import vn.thamdinh.documents.spreadsheet.Unpacked.Refusal;
import vn.thamdinh.documents.spreadsheet.Workbook.Row;
import vn.thamdinh.documents.spreadsheet.Workbook.Sheet;
import vn.thamdinh.documents.spreadsheet.WorkbookReading.Cause;

/**
 * Reads XLSX files that anybody may have made. Limits on parts, unpacked size, ratio, rows and columns hold before
 * anything is parsed; no formula is computed, no link followed, no macro let in.
 */
public final class WorkbookReader {
    /** Largest file that is looked at, in bytes. */
    public static final long MOST_FILE_BYTES = 16L << 20;

    private static final int MOST_SHEETS = 300;

    private final Unpacked parts;

    private WorkbookReader(Unpacked parts) {
        this.parts = parts;
    }

    /** Reads a file's bytes; never fails, what is wrong with the whole file is in the answer. */
    public static WorkbookReading read(byte[] file) {
        if (file.length > MOST_FILE_BYTES) {
            return new WorkbookReading.Refused(Cause.TOO_LARGE, (MOST_FILE_BYTES >> 20) + " MiB");
        }
        try {
            return new WorkbookReading.Read(new WorkbookReader(Unpacked.of(file)).workbook());
        } catch (Refusal e) {
            return e.refused();
        } catch (IOException | XMLStreamException | ExcelReaderException e) {
            return new WorkbookReading.Refused(Cause.DAMAGED, String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            return new WorkbookReading.Refused(Cause.DAMAGED, e.getClass().getSimpleName());
        }
    }

    private Workbook workbook() throws IOException, XMLStreamException, Refusal {
        Fonts fonts = Fonts.of(parts);
        List<String> names = sheetParts();
        List<Layout> layouts = new ArrayList<>();
        for (String name : names) {
            layouts.add(Layout.of(parts.part(name).orElseThrow(() -> new Refusal(Cause.DAMAGED, name)), fonts));
        }
        List<Sheet> sheets = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(parts.repacked()),
                new ReadingOptions(true, true))) {
            List<org.dhatim.fastexcel.reader.Sheet> tabs = book.getSheets().toList();
            for (int i = 0; i < tabs.size(); i++) {
                sheets.add(sheet(tabs.get(i), layouts.get(i)));
            }
        }
        return new Workbook(sheets);
    }

    /** Names of the sheets' parts in the order of the tabs. */
    private List<String> sheetParts() throws XMLStreamException, Refusal {
        Map<String, String> targets = new HashMap<>();
        Markup.walk(parts.part("xl/_rels/workbook.xml.rels").orElse("<r/>".getBytes()), (name, at) -> {
            if (name.equals("Relationship")) {
                String target = Markup.attribute(at, "Target");
                targets.put(Markup.attribute(at, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        });
        List<String> ids = new ArrayList<>();
        Markup.walk(parts.part("xl/workbook.xml").orElseThrow(), (name, at) -> {
            if (name.equals("sheet")) {
                for (int i = 0; i < at.getAttributeCount(); i++) {
                    if (at.getAttributeLocalName(i).equals("id")) {
                        ids.add(at.getAttributeValue(i));
                    }
                }
            }
        });
        if (ids.size() > MOST_SHEETS) {
            throw new Refusal(Cause.TOO_LARGE, Integer.toString(MOST_SHEETS));
        }
        return ids.stream().map(id -> targets.getOrDefault(id, "")).toList();
    }

    private static Sheet sheet(org.dhatim.fastexcel.reader.Sheet tab, Layout layout) throws IOException {
        CellReader cells = new CellReader(layout);
        Map<Integer, List<Cell>> rows = new java.util.TreeMap<>();
        try (Stream<org.dhatim.fastexcel.reader.Row> stream = tab.openStream()) {
            stream.forEach(row -> row.stream().filter(cell -> cell != null)
                    .forEach(cell -> cells.read(cell).ifPresent(read ->
                            rows.computeIfAbsent(read.row(), _ -> new ArrayList<>()).add(read))));
        }
        layout.merged().forEach(area -> cover(rows, area, cells));
        return new Sheet(tab.getName(), tab.getVisibility() != SheetVisibility.VISIBLE, rows.entrySet().stream()
                .map(row -> new Row(row.getKey(), layout.rowHidden(row.getKey()), row.getValue().stream()
                        .sorted(java.util.Comparator.comparingInt(Cell::column)).toList()))
                .toList());
    }

    /** Cells that a merged one covers are told, where they lie beside or below something. */
    private static void cover(Map<Integer, List<Cell>> rows, Area area, CellReader cells) {
        for (int number = area.top(); number <= area.bottom() && number <= Layout.MOST_ROWS; number++) {
            List<Cell> row = rows.get(number);
            if (row == null) {
                continue;
            }
            for (int column = area.left(); column <= area.right() && column < Layout.MOST_COLUMNS; column++) {
                int at = column;
                boolean origin = number == area.top() && column == area.left();
                if (!origin && row.stream().noneMatch(cell -> cell.column() == at)) {
                    row.add(cells.covered(number, column));
                }
            }
        }
    }
}
