package vn.thamdinh.wire.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Cells as spreadsheet programs and word processors put them on the clipboard: tabs between cells, line ends between rows,
 * a cell of several lines in double quotes. Quotes that do not pair up are letters like others.
 */
public final class PastedCells {
    private PastedCells() {
    }

    /** The rows from the top, cells trimmed and NFC; rows without anything are left out. */
    public static List<List<String>> of(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(body.contains("\t") ? '\t' : ';')
                .allowUnclosedQuote(false).ofCsvRecord(body);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            while (records.hasNext()) {
                rows.add(records.next().getFields());
            }
        } catch (CsvParseException quotes) {
            rows.clear();
            body.lines().forEach(line -> rows.add(List.of(line.split("\t", -1))));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return rows.stream().map(row -> row.stream().map(PastedCells::clean).toList())
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty())).toList();
    }

    private static String clean(String cell) {
        return Normalizer.normalize(cell.replace('\u00A0', ' ').strip(), Normalizer.Form.NFC);
    }
}
