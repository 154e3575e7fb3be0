package vn.thamdinh.wire.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import vn.thamdinh.domain.survey.export.ExportReading;
import vn.thamdinh.domain.survey.export.ExportTable;
import vn.thamdinh.domain.survey.export.ReturnProblem;
import vn.thamdinh.domain.survey.export.ReturnProblem.Reason;
import vn.thamdinh.domain.text.LegacyText;

/**
 * Reads a CSV export. The separator is whichever of comma, semicolon and tab makes the most columns of the header; a
 * leading "sep=" line is skipped, cells may hold line breaks within quotation marks, blank lines are ignored.
 */
public final class CsvExport {

    private CsvExport() {
    }

    /** Reads the whole file; never fails, mistakes are in the answer. */
    public static ExportReading read(byte[] file) {
        Optional<LegacyText.Coding> legacy = ExportText.legacy(file);
        if (legacy.isPresent()) {
            return ExportReading.unreadable("8-bit", problem(List.of(), "", "", Reason.LEGACY_TEXT, legacy.get().name()));
        }
        ExportText decoded = ExportText.decode(file);
        return read(decoded);
    }

    private static ExportReading read(ExportText decoded) {
        String text = decoded.text();
        int skipped = 0;
        if (text.regionMatches(true, 0, "sep=", 0, 4)) {
            int end = text.indexOf('\n');
            text = end < 0 ? "" : text.substring(end + 1);
            skipped = 1;
        }
        List<ExportTable.Row> rows = new ArrayList<>();
        List<ReturnProblem> problems = new ArrayList<>();
        int last = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(true)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false).ofCsvRecord(text);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                last = (int) record.getStartingLineNumber() + skipped;
                List<String> cells = record.getFields().stream().map(CsvExport::clean).toList();
                if (!cells.stream().allMatch(String::isEmpty)) {
                    rows.add(new ExportTable.Row(last, cells));
                }
            }
        } catch (CsvParseException e) {
            problems.add(problem(List.of(last + 1), "", "", Reason.BAD_LINE, String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ExportTable table = ExportTable.of(rows);
        if (table.header().isEmpty() && problems.isEmpty()) {
            problems.add(problem(List.of(), "", "", Reason.NOT_A_TABLE));
        }
        problems.addAll(legacyCells(table));
        return new ExportReading(table, decoded.encoding(), problems);
    }

    /** Cells whose characters are those of a legacy font, though the file is Unicode. */
    private static List<ReturnProblem> legacyCells(ExportTable table) {
        List<ReturnProblem> problems = new ArrayList<>();
        for (String name : table.header()) {
            LegacyText.suspected(name).ifPresent(coding ->
                    problems.add(problem(List.of(1), name, name, Reason.LEGACY_TEXT, coding.name())));
        }
        for (ExportTable.Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                String column = table.header().get(i);
                LegacyText.suspected(row.cells().get(i)).ifPresent(coding -> problems.add(
                        problem(List.of(row.line()), column, "", Reason.LEGACY_TEXT, coding.name())));
            }
        }
        return problems;
    }

    private static ReturnProblem problem(List<Integer> lines, String column, String value, Reason reason,
                                         String... args) {
        return new ReturnProblem(lines, column, value, reason, List.of(args));
    }

    private static String clean(String cell) {
        return cell.replace('\u00A0', ' ').strip();
    }

    private static char separator(String text) {
        char best = ',';
        int most = columns(text, ',');
        for (char candidate : new char[] {';', '\t'}) {
            int columns = columns(text, candidate);
            if (columns > most) {
                best = candidate;
                most = columns;
            }
        }
        return best;
    }

    /** Separators in the first record, those within quotation marks left out. */
    private static int columns(String text, char separator) {
        boolean quoted = false;
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n' && !quoted && columns > 0) {
                return columns;
            } else if (c == separator && !quoted) {
                columns++;
            }
        }
        return columns;
    }
}
