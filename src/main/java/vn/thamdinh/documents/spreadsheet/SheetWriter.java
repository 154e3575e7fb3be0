package vn.thamdinh.documents.spreadsheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet. Rows count from 1 and columns from 0, as in {@link Cell}. */
public final class SheetWriter {
    /** Most characters of a cell; longer text is cut. */
    public static final int LONGEST_TEXT = 32_000;
    /** A number format that shows text as it is typed and never takes it for a formula. */
    static final String AS_TEXT = "@";

    private static final Pattern NOT_FOR_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final String GREY = "6B7280";
    private static final String PALE = "E8EEF7";
    private static final String PALER = "F4F6FA";
    private static final String YELLOW = "FFF9DB";
    private static final String RED = "B42318";

    private static final String FONT = "Times New Roman";
    private static final int POINTS_OF_A_LINE = 16;
    private static final int TALLEST = 400;
    private static final int USUAL_WIDTH = 9;

    private final Worksheet sheet;
    private final WorkbookWriter book;
    private final Map<Integer, Integer> widths = new HashMap<>();
    private final Map<Integer, Map<Integer, String>> wrapped = new HashMap<>();

    SheetWriter(Worksheet sheet, WorkbookWriter book) {
        this.sheet = sheet;
        this.book = book;
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
    }

    /** Text as a text: whatever it begins with, no spreadsheet program takes it for a formula. */
    public SheetWriter text(int row, int column, String text, Look look) {
        String clean = NOT_FOR_XML.matcher(text).replaceAll("").replace("\r\n", "\n").replace('\r', '\n');
        if (!clean.isEmpty()) {
            sheet.value(row - 1, column, clean.length() > LONGEST_TEXT ? clean.substring(0, LONGEST_TEXT) : clean);
            if (wraps(look)) {
                wrapped.computeIfAbsent(row, _ -> new HashMap<>()).put(column, clean);
            }
        }
        look(row, column, look);
        return this;
    }

    /** A number. */
    public SheetWriter number(int row, int column, BigDecimal number, Look look) {
        sheet.value(row - 1, column, number);
        look(row, column, look);
        return this;
    }

    /** A formula of our own, with English names of functions and commas. */
    public SheetWriter formula(int row, int column, String formula, Look look) {
        sheet.formula(row - 1, column, escaped(formula));
        look(row, column, look);
        return this;
    }

    /** An empty cell of that look. */
    public SheetWriter blank(int row, int column, Look look) {
        look(row, column, look);
        return this;
    }

    /** The cells offer these texts in a drop-down and take no others. */
    public SheetWriter choices(int firstRow, int lastRow, int column, List<String> options, String title, String error) {
        sheet.range(firstRow - 1, column, lastRow - 1, column).validateWithList(book.options(options)).allowBlank(true)
                .showErrorMessage(true).errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(escaped(title)).error(escaped(error));
        return this;
    }

    /** The formula must hold for what is typed into the cell; it is written for the first of the cells. */
    public SheetWriter condition(int row, int column, String formula, String title, String error) {
        sheet.range(row - 1, column, row - 1, column).validateWithFormula(escaped(formula)).allowBlank(true)
                .showErrorMessage(true).errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(escaped(title)).error(escaped(error));
        return this;
    }

    /** The library writes these texts as they are. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** Widths in characters from the first column on. */
    public SheetWriter widths(int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.width(i, characters[i]);
            widths.put(i, characters[i]);
        }
        return this;
    }

    /** Rows and columns that stay when the rest is scrolled, and that every printed page repeats. */
    public SheetWriter freeze(int rows, int columns) {
        sheet.freezePane(columns, rows);
        sheet.repeatRows(rows - 1);
        return this;
    }

    /** A remark that shows when the pointer rests on the cell. */
    public SheetWriter comment(int row, int column, String text) {
        sheet.comment(row - 1, column, text);
        return this;
    }

    /** Joins cells of a row. */
    public SheetWriter join(int row, int firstColumn, int lastColumn) {
        sheet.range(row - 1, firstColumn, row - 1, lastColumn).merge();
        return this;
    }

    /** A PNG picture whose upper left corner lies in a cell; sizes in pixels. */
    public SheetWriter picture(int row, int column, byte[] png, int width, int height) {
        sheet.addImage(row - 1, column, png, width, height);
        return this;
    }

    /** Not every spreadsheet program makes rows as high as their texts; so this is done here, by counting letters. */
    void finish() {
        wrapped.forEach((row, texts) -> {
            int lines = texts.entrySet().stream().mapToInt(text -> lines(text.getValue(),
                    widths.getOrDefault(text.getKey(), USUAL_WIDTH))).max().orElse(1);
            sheet.rowHeight(row - 1, Math.min(lines * POINTS_OF_A_LINE + 2, TALLEST));
        });
    }

    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> 1 + Math.max(0, line.length() - 1) / Math.max(1, width)).sum();
    }

    private static boolean wraps(Look look) {
        return switch (look) {
            case HEAD, GROUP, TEXT, NAME, CHECK, INPUT_TEXT -> true;
            case TITLE, NOTE, WARNING, NUMBER, COUNT, INPUT_NUMBER -> false;
        };
    }

    /** Locks what is not an input; without a password, for it guards against slips, not against people. */
    public SheetWriter protect() {
        sheet.protect("");
        return this;
    }

    private void look(int row, int column, Look look) {
        StyleSetter style = sheet.style(row - 1, column);
        style.fontName(FONT).fontSize(12).verticalAlignment("top").wrapText(wraps(look));
        switch (look) {
            case TITLE -> style.bold().fontSize(14);
            case NOTE -> style.italic().fontColor(GREY);
            case WARNING -> style.bold().fontColor(RED);
            case HEAD -> style.bold().fillColor(PALE).borderStyle(BorderStyle.THIN).verticalAlignment("center");
            case GROUP -> style.bold().fillColor(PALER).borderStyle(BorderStyle.THIN).format(AS_TEXT);
            case TEXT -> style.borderStyle(BorderStyle.THIN).format(AS_TEXT);
            case NUMBER -> style.borderStyle(BorderStyle.THIN).horizontalAlignment("right");
            case COUNT -> style.borderStyle(BorderStyle.THIN).format("0");
            case NAME -> style.borderStyle(BorderStyle.THIN).fontColor(GREY).format(AS_TEXT);
            case CHECK -> style.borderStyle(BorderStyle.THIN).fillColor(PALER);
            case INPUT_TEXT -> style.borderStyle(BorderStyle.THIN).fillColor(YELLOW).format(AS_TEXT);
            case INPUT_NUMBER -> style.borderStyle(BorderStyle.THIN).fillColor(YELLOW).horizontalAlignment("right");
        }
        if (look.open()) {
            style.protectionOption(ProtectionOption.LOCKED, false);
        }
        style.set();
    }
}
