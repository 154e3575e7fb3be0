package vn.thamdinh.usecase.studio.paste;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.thamdinh.documents.spreadsheet.Workbook;
import vn.thamdinh.documents.spreadsheet.WorkbookReader;
import vn.thamdinh.documents.spreadsheet.WorkbookReading;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.wire.sheet.PastedCells;

/**
 * A table as it was pasted or read from a file, before anybody knows what its columns mean.
 *
 * @param rows from the top; each has as many cells as the widest
 */
public record PastedTable(List<List<String>> rows) {
    private static final int MOST_ROWS = 20_000;

    public PastedTable {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        rows = rows.stream().limit(MOST_ROWS).map(row -> wide(row, width)).toList();
    }

    private static List<String> wide(List<String> row, int width) {
        List<String> cells = new ArrayList<>(row);
        while (cells.size() < width) {
            cells.add("");
        }
        return List.copyOf(cells);
    }

    /** How many columns there are. */
    public int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    /** The text of the clipboard. */
    public static PastedTable text(String text) {
        return new PastedTable(PastedCells.of(text));
    }

    /** The largest table of a page, as word processors put it on the clipboard; none of it where there is no table. */
    public static PastedTable html(String html) {
        return new PastedTable(HtmlTable.rows(html));
    }

    /** The first visible sheet of an .xlsx file, or a .csv file. */
    public static Outcome<PastedTable> file(Path file) {
        try {
            if (Files.size(file) > WorkbookReader.MOST_FILE_BYTES) {
                return Outcome.refused(Reason.BAD_INPUT, file.toString());
            }
            byte[] bytes = Files.readAllBytes(file);
            if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                return Outcome.done(text(new String(bytes, StandardCharsets.UTF_8)));
            }
            return switch (WorkbookReader.read(bytes)) {
                case WorkbookReading.Read(Workbook workbook) -> Outcome.done(sheet(workbook));
                case WorkbookReading.Refused _ -> Outcome.refused(Reason.BAD_INPUT, String.valueOf(file.getFileName()));
            };
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    private static PastedTable sheet(Workbook workbook) {
        List<List<String>> rows = new ArrayList<>();
        workbook.visible().stream().filter(sheet -> !sheet.rows().isEmpty()).findFirst().ifPresent(sheet ->
                sheet.rows().stream().filter(row -> !row.hidden()).forEach(row -> {
                    List<String> cells = new ArrayList<>();
                    row.cells().forEach(cell -> {
                        while (cells.size() < cell.column()) {
                            cells.add("");
                        }
                        cells.add(cell.typed());
                    });
                    if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                        rows.add(cells);
                    }
                }));
        return new PastedTable(rows);
    }
}
