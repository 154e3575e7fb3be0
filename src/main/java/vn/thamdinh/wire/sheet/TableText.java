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
 * A table as a CSV file that a Vietnamese spreadsheet program opens by a double click: UTF-8 with a byte order mark, since
 * without one the letters come out wrong, and semicolons between cells, since decimals are written with a comma. Lines end
 * as RFC 4180 says. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class TableText {

    private static final String MARK = "\uFEFF";
    private static final String FORMULAS = "=@\t\r";
    /** What begins with a sign is a formula too, unless it is a number and no more. */
    private static final Pattern SIGNED = Pattern.compile("[+-](?![0-9]+(?:[.,][0-9]+)?%?$).*", Pattern.DOTALL);

    private TableText() {
    }

    /** The file's bytes; every line has as many cells as the first. */
    public static byte[] of(List<List<String>> lines) {
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text)) {
            lines.forEach(line -> csv.writeRecord(line.stream().map(TableText::plain).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String plain(String cell) {
        boolean formula = !cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0 || SIGNED.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }
}
