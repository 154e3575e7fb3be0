package vn.thamdinh.wire.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thamdinh.wire.sheet.SheetProblem.Reason;

/**
 * A table of texts under a header, wherever it comes from: a CSV file, or a sheet of a workbook whose cells have names
 * and may be awkward. The readers of scores and counts know only this form.
 *
 * @param sheet  name of the sheet; empty for CSV
 * @param header names of the columns as written
 * @param rows   rows below the header
 * @param faults lines that cannot be read at all
 */
public record SheetTable(String sheet, List<String> header, List<Row> rows, List<CsvTable.Fault> faults) {
    /** Something about a cell that may forbid to take its text as it is. */
    public record Trouble(Reason reason, List<String> args) {
        public Trouble {
            args = List.copyOf(args);
        }
    }

    /**
     * One cell.
     *
     * @param text    as a person would have typed it; of a merged cell that covers this one its text
     * @param address "C7"; empty for CSV
     */
    public record Field(String text, String address, List<Trouble> troubles) {
        static final Field EMPTY = new Field("", "", List.of());

        public Field {
            troubles = List.copyOf(troubles);
        }
    }

    /**
     * A row by column names; a cell that is not there is empty.
     *
     * @param line row of the sheet or line of the file, from 1
     */
    public record Row(int line, Map<String, Field> fields) {
        public Row {
            fields = Map.copyOf(fields);
        }

        /** The cell of a column, empty if there is none. */
        public Field field(String column) {
            return fields.getOrDefault(column, Field.EMPTY);
        }
    }

    public SheetTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** A CSV text's table. */
    public static SheetTable of(CsvTable csv) {
        return new SheetTable("", csv.header(), csv.rows().stream().map(row -> {
            Map<String, Field> fields = new HashMap<>();
            row.cells().forEach((column, text) -> fields.put(column, new Field(text, "", List.of())));
            return new Row(row.line(), fields);
        }).toList(), csv.faults());
    }
}
