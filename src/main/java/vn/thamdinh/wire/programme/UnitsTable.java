package vn.thamdinh.wire.programme;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import vn.thamdinh.wire.sheet.CsvTable;

/** The file of assessed units as a table. */
public record UnitsTable(List<Line> lines) {
    /** Columns of the file, in order. */
    public static final List<String> COLUMNS = List.of("code", "prefix", "name", "district", "aliases", "note");

    /** One unit: a text for each of {@link #COLUMNS}; aliases are separated by "|". */
    public record Line(Map<String, String> cells) {
        public Line {
            cells = Map.copyOf(cells);
        }

        /** The cell, empty if there is none. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    public UnitsTable {
        lines = List.copyOf(lines);
    }

    /** Reads a file of units; columns that are not its own are left out. */
    public static UnitsTable of(String csv) {
        return new UnitsTable(CsvTable.parse(csv).rows().stream().map(row -> new Line(row.cells())).toList());
    }

    /** The file's text. */
    public String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(COLUMNS);
            lines.forEach(line -> csv.writeRecord(COLUMNS.stream().map(line::cell).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
