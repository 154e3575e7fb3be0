package vn.thamdinh.usecase.appraisal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import vn.thamdinh.documents.spreadsheet.Workbook;
import vn.thamdinh.documents.spreadsheet.WorkbookReader;
import vn.thamdinh.documents.spreadsheet.WorkbookReading;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.wire.sheet.SheetProblem;

/** A file of scores or counts: CSV, a workbook, or neither. */
sealed interface SheetFile {

    /** Largest file that is read, in bytes. */
    long MOST_BYTES = WorkbookReader.MOST_FILE_BYTES;

    /** The file's bytes, to be read as CSV. */
    record Csv(byte[] bytes) implements SheetFile {
    }

    record Book(Workbook workbook) implements SheetFile {
    }

    record Unreadable(SheetProblem problem) implements SheetFile {
    }

    /** Reads a file from disk. */
    static Outcome<SheetFile> read(Path file) {
        try {
            return Files.size(file) > MOST_BYTES
                    ? Outcome.refused(Reason.BAD_INPUT, String.valueOf(file.getFileName()))
                    : Outcome.done(of(Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return Outcome.refused(Reason.NOT_FOUND, file.toString());
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    /** Tells workbooks by how they begin; everything else is taken for CSV. */
    static SheetFile of(byte[] bytes) {
        boolean archive = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
        boolean compound = bytes.length > 3 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF;
        if (!archive && !compound) {
            return new Csv(bytes);
        }
        return switch (WorkbookReader.read(bytes)) {
            case WorkbookReading.Read(Workbook workbook) -> new Book(workbook);
            case WorkbookReading.Refused(WorkbookReading.Cause cause, String detail) -> new Unreadable(
                    new SheetProblem(0, "", detail, SheetProblem.Reason.UNREADABLE, List.of(cause.messageKey(), detail)));
        };
    }
}
