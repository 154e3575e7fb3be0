package vn.thamdinh.documents.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;

import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes an XLSX file: sheets for people, and hidden ones for the lists of drop-downs and for what programs check. */
public final class WorkbookWriter {
    /** Sheet of the drop-downs' texts. */
    static final String LISTS = "_danh-muc";

    private static final String PROGRAM = "ThamDinh";
    private static final Pattern PROTECTION = Pattern.compile("<sheetProtection [^>]*/>");
    private static final Pattern TEXT_FORMAT = Pattern.compile("<numFmt numFmtId=\"(\\d+)\" formatCode=\"@\"/>");

    private final Workbook book;
    private final Map<List<String>, Range> lists = new HashMap<>();
    private final List<SheetWriter> sheets = new ArrayList<>();
    private Worksheet listSheet;

    private WorkbookWriter(Workbook book) {
        this.book = book;
    }

    /** The bytes of a workbook; sheets stand in the order in which they are asked for. */
    public static byte[] write(String title, Consumer<WorkbookWriter> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, PROGRAM, "1.0")) {
            book.properties().setTitle(title);
            WorkbookWriter writer = new WorkbookWriter(book);
            content.accept(writer);
            writer.sheets.forEach(SheetWriter::finish);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return finished(out.toByteArray());
    }

    /** A new sheet; characters that names of sheets must not have are replaced, and longer names cut. */
    public SheetWriter sheet(String name) {
        String clean = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        sheets.add(new SheetWriter(book.newWorksheet(clean.length() > 31 ? clean.substring(0, 31).strip() : clean), this));
        return sheets.getLast();
    }

    /** A sheet that people do not see: names in the first column, texts in the second. */
    public void hidden(String name, Map<String, String> texts) {
        Worksheet sheet = book.newWorksheet(name);
        int row = 0;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            for (int column = 0; column < 2; column++) {
                sheet.value(row, column, column == 0 ? text.getKey() : text.getValue());
                sheet.style(row, column).format(SheetWriter.AS_TEXT).set();
            }
            row++;
        }
        sheet.protect("");
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
    }

    /** The cells that hold the texts of a drop-down. */
    Range options(List<String> texts) {
        return lists.computeIfAbsent(List.copyOf(texts), options -> {
            if (listSheet == null) {
                listSheet = book.newWorksheet(LISTS);
                listSheet.setVisibilityState(VisibilityState.HIDDEN);
                listSheet.protect("");
            }
            int column = lists.size();
            for (int i = 0; i < options.size(); i++) {
                listSheet.value(i, column, options.get(i));
                listSheet.style(i, column).format(SheetWriter.AS_TEXT).set();
            }
            return listSheet.range(0, column, options.size() - 1, column);
        });
    }

    /**
     * What the library has no word for: protection without a password that lets people widen columns, rows and filter;
     * text that stays text when it is edited (quotePrefix); results computed when the file is opened.
     */
    private static byte[] finished(byte[] file) {
        try {
            return Unpacked.of(file).packed((name, bytes) -> name.endsWith(".xml")
                    ? finished(name, new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                    : bytes, Deflater.DEFAULT_COMPRESSION);
        } catch (Unpacked.Refusal e) {
            throw new IllegalArgumentException("too much for a workbook", e);
        }
    }

    private static String finished(String name, String text) {
        if (name.startsWith("xl/worksheets/") && !name.contains("_rels")) {
            return PROTECTION.matcher(text).replaceAll("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" "
                    + "formatColumns=\"0\" formatRows=\"0\" insertRows=\"0\" sort=\"0\" autoFilter=\"0\"/>");
        }
        if (name.equals("xl/workbook.xml")) {
            return text.replace("</workbook>", "<calcPr calcId=\"0\" fullCalcOnLoad=\"1\"/></workbook>");
        }
        Matcher format = TEXT_FORMAT.matcher(text);
        return name.equals("xl/styles.xml") && format.find()
                ? text.replace("<xf numFmtId=\"" + format.group(1) + "\"", "<xf quotePrefix=\"1\" numFmtId=\""
                        + format.group(1) + "\"")
                : text;
    }
}
