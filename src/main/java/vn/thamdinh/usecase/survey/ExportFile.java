package vn.thamdinh.usecase.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.documents.spreadsheet.Cell;
import vn.thamdinh.documents.spreadsheet.Workbook;
import vn.thamdinh.documents.spreadsheet.WorkbookReader;
import vn.thamdinh.documents.spreadsheet.WorkbookReading;
import vn.thamdinh.domain.survey.export.ExportReading;
import vn.thamdinh.domain.survey.export.ExportTable;
import vn.thamdinh.domain.survey.export.ReturnProblem;
import vn.thamdinh.domain.survey.export.ReturnProblem.Reason;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.wire.survey.CsvExport;

/**
 * An exported file, CSV or XLSX, as a table. Of a workbook the first sheet that a person sees is read.
 *
 * @param name the file's own name, NFC
 */
public record ExportFile(String name, ExportReading reading) {

    /** Largest file that is read, in bytes. */
    public static final long MOST_BYTES = 16L << 20;

    private static final String XLSX = "XLSX";

    /** Reads the file; one that is no table is told in the reading. */
    public static Outcome<ExportFile> open(Path file) {
        String name = Normalizer.normalize(String.valueOf(file.getFileName()), Normalizer.Form.NFC);
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Outcome.refused(vn.thamdinh.usecase.Reason.BAD_INPUT, name);
            }
            return Outcome.done(of(name, Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return Outcome.refused(vn.thamdinh.usecase.Reason.NOT_FOUND, file.toString());
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    /** The same of a file's content. */
    public static ExportFile of(String name, byte[] content) {
        return new ExportFile(name, isText(content) ? CsvExport.read(content) : workbook(content));
    }

    /** Workbooks of all kinds begin with one of two marks: "PK" of archives, or that of the older Office format. */
    private static boolean isText(byte[] content) {
        boolean archive = content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] < 9;
        boolean compound = content.length > 3 && (content[0] & 0xFF) == 0xD0 && (content[1] & 0xFF) == 0xCF;
        return !archive && !compound;
    }

    private static ExportReading workbook(byte[] content) {
        return switch (WorkbookReader.read(content)) {
            case WorkbookReading.Refused(WorkbookReading.Cause cause, String detail) -> ExportReading.unreadable(XLSX,
                    new ReturnProblem(List.of(), "", "", Reason.BAD_WORKBOOK, List.of(cause.messageKey(), detail)));
            case WorkbookReading.Read(Workbook workbook) -> workbook.visible().stream()
                    .filter(sheet -> !sheet.rows().isEmpty()).findFirst().map(ExportFile::sheet)
                    .orElseGet(() -> ExportReading.unreadable(XLSX,
                            new ReturnProblem(List.of(), "", "", Reason.NOT_A_TABLE, List.of())));
        };
    }

    private static ExportReading sheet(Workbook.Sheet sheet) {
        List<ReturnProblem> problems = new ArrayList<>();
        List<ExportTable.Row> rows = new ArrayList<>();
        for (Workbook.Row row : sheet.rows()) {
            List<String> cells = new ArrayList<>();
            for (Cell cell : row.cells()) {
                while (cells.size() < cell.column()) {
                    cells.add("");
                }
                cells.add(cell.typed());
                problem(cell).ifPresent(problems::add);
            }
            if (cells.stream().anyMatch(text -> !text.isEmpty())) {
                rows.add(new ExportTable.Row(row.number(), cells));
            }
        }
        ExportTable table = ExportTable.of(rows);
        if (table.header().isEmpty()) {
            problems.add(new ReturnProblem(List.of(), "", "", Reason.NOT_A_TABLE, List.of()));
        }
        return new ExportReading(table, XLSX, problems);
    }

    private static Optional<ReturnProblem> problem(Cell cell) {
        if (cell.is(Cell.Oddity.LOOKS_LIKE_TCVN3) || cell.is(Cell.Oddity.LOOKS_LIKE_VNI)) {
            String coding = cell.is(Cell.Oddity.LOOKS_LIKE_TCVN3) ? "TCVN3" : "VNI";
            return Optional.of(new ReturnProblem(List.of(cell.row()), cell.address(), "", Reason.LEGACY_TEXT,
                    List.of(coding)));
        }
        return switch (cell.value()) {
            case Cell.Value.Broken _, Cell.Value.NotComputed _ -> Optional.of(new ReturnProblem(
                    List.of(cell.row()), cell.address(), cell.typed(), Reason.BAD_CELL, List.of()));
            case Cell.Value.Text _, Cell.Value.Number _, Cell.Value.Moment _, Cell.Value.Truth _,
                    Cell.Value.Covered _ -> Optional.empty();
        };
    }
}
