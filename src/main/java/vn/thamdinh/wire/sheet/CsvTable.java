package vn.thamdinh.wire.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A CSV text with a header line. The separator is whichever of semicolon, tab and comma the header uses most; a byte
 * order mark and a leading "sep=" line of spreadsheets are skipped, cells are trimmed and NFC, blank lines ignored.
 *
 * @param header names of the columns as written
 * @param rows   lines below the header
 * @param faults lines that cannot be read at all
 */
public record CsvTable(List<String> header, List<Row> rows, List<Fault> faults) {
    /**
     * A line of cells by column name; a cell the line does not reach is empty.
     *
     * @param line line in the text, from 1
     */
    public record Row(int line, Map<String, String> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        /** The cell of a column, empty if there is none. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** A line that is not in the form of the table, with the parser's words. */
    public record Fault(int line, String detail) {
    }

    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** Decodes UTF-8 strictly; empty for any other encoding. */
    public static Optional<CsvTable> parse(byte[] utf8) {
        try {
            return Optional.of(parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Reads a text; never fails, an empty text has an empty header. */
    public static CsvTable parse(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int skipped = 0;
        if (body.regionMatches(true, 0, "sep=", 0, 4)) {
            int end = body.indexOf('\n');
            body = end < 0 ? "" : body.substring(end + 1);
            skipped = 1;
        }
        return new Reading(skipped).read(body);
    }

    /** The work of one reading. */
    private static final class Reading {
        private final int skipped;
        private final List<String> header = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();

        Reading(int skipped) {
            this.skipped = skipped;
        }

        CsvTable read(String body) {
            int last = 0;
            try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator(body))
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false).ofCsvRecord(body);
                    CloseableIterator<CsvRecord> records = reader.iterator()) {
                while (records.hasNext()) {
                    CsvRecord record = records.next();
                    last = (int) record.getStartingLineNumber() + skipped;
                    take(record.getFields().stream().map(Reading::clean).toList(), last);
                }
            } catch (CsvParseException e) {
                faults.add(new Fault(last + 1, String.valueOf(e.getMessage())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new CsvTable(header, rows, faults);
        }

        private void take(List<String> cells, int line) {
            if (cells.stream().allMatch(String::isEmpty)) {
                return;
            }
            if (header.isEmpty()) {
                header.addAll(cells);
                return;
            }
            Map<String, String> named = new HashMap<>();
            for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
                named.putIfAbsent(header.get(i), cells.get(i));
            }
            if (cells.stream().skip(header.size()).allMatch(String::isEmpty)) {
                rows.add(new Row(line, named));
            } else {
                faults.add(new Fault(line, cells.size() + " > " + header.size()));
            }
        }

        private static String clean(String cell) {
            return Normalizer.normalize(cell.replace('\u00A0', ' ').strip(), Normalizer.Form.NFC);
        }

        private static char separator(String body) {
            String firstLine = body.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
            char best = ',';
            for (char candidate : new char[] {'\t', ';'}) {
                if (count(firstLine, candidate) > count(firstLine, best)) {
                    best = candidate;
                }
            }
            return best;
        }

        private static long count(String line, char separator) {
            return line.chars().filter(c -> c == separator).count();
        }
    }
}
