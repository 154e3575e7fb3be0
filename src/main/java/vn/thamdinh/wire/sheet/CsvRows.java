package vn.thamdinh.wire.sheet;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Rows as a CSV file that spreadsheet programs open rightly: UTF-8 with a mark at the beginning, commas, CRLF. A cell that
 * such a program would take for a formula gets an apostrophe before it.
 */
public final class CsvRows {

    private static final char MARK = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("(?s)[=@\\t\\r].*|[+-](?![0-9.,]*$).*");

    private CsvRows() {
    }

    /** The bytes of the file. */
    public static byte[] write(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.append(MARK);
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(row -> csv.writeRecord(row.stream().map(CsvRows::plain).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String plain(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
