package vn.thamdinh.wire.programme;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thamdinh.wire.sheet.CsvTable;

/** The file of assessed units as a table. */
public record UnitsTable(List<Line> lines) {
    /** Columns of the file, in order. */
    public static final List<String> COLUMNS = List.of("code", "prefix", "name", "district", "aliases", "note");

    /** Columns that tell what became of a unit over the years; written where a line has any of them. */
    public static final List<String> HISTORY = List.of("from", "until", "predecessors", "successors", "formerNames");

    /** One unit: a text for each of {@link #COLUMNS} and {@link #HISTORY}; several things are separated by "|". */
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
        boolean history = lines.stream().anyMatch(line -> HISTORY.stream().anyMatch(name -> !line.cell(name).isEmpty()));
        List<String> columns = history ? Stream.concat(COLUMNS.stream(), HISTORY.stream()).toList() : COLUMNS;
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns);
            lines.forEach(line -> csv.writeRecord(columns.stream().map(line::cell).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
