package vn.thamdinh.documents.spreadsheet;

import java.util.List;
import java.util.Optional;

/**
 * The cells of an XLSX file.
 *
 * @param sheets in the order of their tabs, hidden ones too
 */
public record Workbook(List<Sheet> sheets) {
    /**
     * One sheet.
     *
     * @param name   as on its tab
     * @param hidden hidden by the person or by a program
     * @param rows   rows with at least one cell, from the top; empty cells are left out
     */
    public record Sheet(String name, boolean hidden, List<Row> rows) {
        public Sheet {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One row.
     *
     * @param number from 1, as beside the row
     * @param hidden by hand or by a filter
     */
    public record Row(int number, boolean hidden, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell in a column, from 0; nothing where it is empty. */
        public Optional<Cell> cell(int column) {
            return cells.stream().filter(cell -> cell.column() == column).findFirst();
        }
    }

    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /** The sheet of that name, in any case of letters. */
    public Optional<Sheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The sheets that a person sees. */
    public List<Sheet> visible() {
        return sheets.stream().filter(sheet -> !sheet.hidden()).toList();
    }
}
