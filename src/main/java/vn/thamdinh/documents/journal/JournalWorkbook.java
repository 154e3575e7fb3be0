package vn.thamdinh.documents.journal;

import java.util.List;

import vn.thamdinh.documents.spreadsheet.Look;
import vn.thamdinh.documents.spreadsheet.WorkbookWriter;

/** Writes the journal as a workbook of one sheet. */
public final class JournalWorkbook {

    private static final int[] WIDTHS = {19, 24, 16, 20, 34, 26, 26, 34, 24, 18};

    private JournalWorkbook() {
    }

    /** The bytes of the XLSX file. */
    public static byte[] write(JournalTable table) {
        return WorkbookWriter.write(table.title(), book -> {
            var sheet = book.sheet(table.title());
            int row = 1;
            sheet.text(row++, 0, table.title(), Look.TITLE);
            for (String line : table.above()) {
                sheet.text(row++, 0, line, Look.NOTE);
            }
            cells(sheet, row, table.headings(), Look.HEAD);
            sheet.freeze(row++, 0);
            for (List<String> cells : table.rows()) {
                cells(sheet, row++, cells, Look.TEXT);
            }
            sheet.widths(WIDTHS);
        });
    }

    private static void cells(vn.thamdinh.documents.spreadsheet.SheetWriter sheet, int row, List<String> cells,
                              Look look) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.text(row, column, cells.get(column), look);
        }
    }
}
