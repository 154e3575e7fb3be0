package vn.thamdinh.usecase.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.documents.spreadsheet.WorkbookReader;
import vn.thamdinh.documents.spreadsheet.WorkbookReading;
import vn.thamdinh.documents.workbook.RegisterWorkbook;
import vn.thamdinh.documents.workbook.RegisterWorkbook.Line;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.register.Column;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RegisterRow;
import vn.thamdinh.domain.register.RowCheck;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.register.RowReading;
import vn.thamdinh.domain.register.state.KeptRow;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.papers.OutsideFile;
import vn.thamdinh.wire.sheet.CsvTable;
import vn.thamdinh.wire.sheet.SheetTable;
import vn.thamdinh.wire.sheet.TableText;

/** Registers as XLSX and CSV, out and in. */
public final class RegisterFiles {
    private final RoundBook book;
    private final RegisterDesk desk;

    RegisterFiles(RoundBook book, RegisterDesk desk) {
        this.book = book;
        this.desk = desk;
    }

    /**
     * What came of a table.
     *
     * @param rows     rows that were read
     * @param flagged  those that break a check without being refused
     * @param problems where there are any nothing was taken
     */
    public record Taken(int rows, int flagged, List<RowProblem> problems) {
        public Taken {
            problems = List.copyOf(problems);
        }
    }

    /** Writes all rows, and an empty one for each that is expected until today: as CSV where the file's name ends so. */
    public Outcome<Path> export(Register register, Path file) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        List<Line> lines = lines(programme.get(), register);
        String warning = book.isRehearsal() ? "TẬP DƯỢT, SỐ LIỆU GIẢ ĐỊNH" : register.sample() ? "SỔ MẪU" : "";
        return OutsideFile.write(file, file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")
                ? csv(register, lines) : RegisterWorkbook.write(register, programme.get().id().value(), warning, lines));
    }

    private List<Line> lines(Programme programme, Register register) {
        Map<RowKey, Line> lines = new LinkedHashMap<>();
        for (KeptRow row : desk.kept().rows(register.id())) {
            String note = String.join("; ", row.flags().stream().map(RowCheck::text).toList());
            lines.put(row.row().key(), line(programme, row.row().key(), row.row().values(), note));
        }
        desk.expected(register).forEach(key -> lines.computeIfAbsent(key, _ -> line(programme, key, Map.of(), "")));
        return List.copyOf(lines.values());
    }

    private static Line line(Programme programme, RowKey key, Map<String, String> values, String note) {
        return new Line(new RowNames(programme).about(key), key.about(), key.period(), key.row(), values, note);
    }

    private static byte[] csv(Register register, List<Line> lines) {
        List<List<String>> table = new ArrayList<>(List.of(RegisterWorkbook.headings(register)));
        for (Line line : lines) {
            List<String> cells = new ArrayList<>(List.of(line.about(), line.code(), line.period(), line.row()));
            for (Column column : register.columns()) {
                cells.add(column.shown(line.values().getOrDefault(column.id(), "")));
            }
            table.add(cells);
        }
        return TableText.of(table);
    }

    /** Without the apostrophe that keeps a cell from becoming a formula. */
    private static String bare(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
    }

    /** Takes rows from a file; all or none. */
    public Outcome<Taken> take(Register register, Path file) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        return table(register, file).then(table -> take(programme.get(), register, table));
    }

    private Outcome<SheetTable> table(Register register, Path file) {
        try {
            if (Files.size(file) > WorkbookReader.MOST_FILE_BYTES) {
                return Outcome.refused(Reason.BAD_INPUT, file.toString());
            }
            byte[] bytes = Files.readAllBytes(file);
            Optional<SheetTable> table = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K'
                    ? WorkbookReader.read(bytes) instanceof WorkbookReading.Read(var workbook)
                            ? RegisterWorkbook.table(register, workbook) : Optional.empty()
                    : CsvTable.parse(bytes).map(SheetTable::of);
            return table.filter(one -> one.faults().isEmpty() && RegisterWorkbook.columns(register, one.header()) >= 2)
                    .<Outcome<SheetTable>>map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(Reason.FAULTY_SHEET, file.getFileName().toString()));
        } catch (NoSuchFileException e) {
            return Outcome.refused(Reason.NOT_FOUND, file.toString());
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    private Outcome<Taken> take(Programme programme, Register register, SheetTable table) {
        List<RegisterRow> rows = new ArrayList<>();
        List<RowProblem> problems = new ArrayList<>();
        Set<RowKey> seen = new HashSet<>();
        int flagged = 0;
        int fresh = 0;
        for (SheetTable.Row row : table.rows()) {
            Map<String, String> texts = new HashMap<>(RegisterWorkbook.read(register, row));
            texts.replaceAll((_, cell) -> bare(cell));
            if (register.columns().stream().allMatch(column -> texts.get(column.id()).isBlank())) {
                continue;
            }
            Optional<RowKey> key = new RowNames(programme).key(register, texts, desk.rows(), fresh);
            if (key.isEmpty() || !seen.add(key.get())) {
                problems.add(RowProblem.ofKey(row.line(), texts, key.isPresent()));
                continue;
            }
            fresh += texts.get(RegisterWorkbook.ROW).isBlank() ? 1 : 0;
            RowReading reading = RowReading.of(register, key.get(), texts);
            problems.addAll(RowProblem.of(row.line(), reading));
            flagged += reading.flags().isEmpty() ? 0 : 1;
            rows.add(reading.row());
        }
        var taken = new Taken(rows.size(), flagged, problems);
        return problems.isEmpty() && !rows.isEmpty() ? desk.rows().writeAll(rows).then((Saved _) -> Outcome.done(taken))
                : Outcome.done(taken);
    }
}
