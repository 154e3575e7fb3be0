package vn.thamdinh.wire.sheet;

import java.util.List;
import java.util.Locale;

/**
 * One mistake in a sheet.
 *
 * @param sheet  name of the workbook's sheet; empty for CSV
 * @param cell   the cell's name, "C7"; empty for CSV and where no cell is meant
 * @param line   line of the file or row of the sheet from 1; 0 where the whole file is meant
 * @param column the column's name as written, or the name that is missing; may be empty
 * @param value  the cell as written; may be empty
 * @param reason what is wrong
 * @param args   what the message names besides the value, in the order listed at the reason
 */
public record SheetProblem(String sheet, String cell, int line, String column, String value, Reason reason,
                           List<String> args) {
    /** Kinds of mistakes; {@link #messageKey} names the message. */
    public enum Reason {
        /** Not UTF-8. */
        NOT_UTF8,
        /** No header line. */
        EMPTY,
        /** A needed column is missing; names that are understood. */
        MISSING_COLUMN,
        /** The line has more cells than the header, or an open quotation mark; details. */
        BAD_LINE,
        /** A needed cell is empty. */
        MISSING_VALUE,
        /** No such unit. */
        UNKNOWN_UNIT,
        /** Several units have this name; their full names with district and code. */
        AMBIGUOUS_UNIT,
        /** No such component. */
        UNKNOWN_COMPONENT,
        /** No such figure; the figures there are. */
        UNKNOWN_FIGURE,
        /** Above the highest value; that. */
        ABOVE_HIGHEST,
        /** No such survey form. */
        UNKNOWN_FORM,
        /** Not a number of points. */
        NOT_A_NUMBER,
        /** A plus or minus sign. */
        SIGNED,
        /** Too many decimals; the number allowed. */
        TOO_MANY_DECIMALS,
        /** May be thousands or decimals. */
        AMBIGUOUS_THOUSANDS,
        /** Above the highest points; those. */
        OUT_OF_RANGE,
        /** Not a whole number from 0 to 9,999,999 in plain digits. */
        NOT_A_COUNT,
        /** More valid forms than collected ones; the collected ones. */
        VALID_ABOVE_COLLECTED,
        /** The same unit and component or form stand on an earlier line; that line. */
        DUPLICATE,

        /** Below the lowest value; that. */
        BELOW_LOWEST,
        /** The component asks for no such input; the inputs it asks for. */
        UNKNOWN_INPUT,
        /** The component asks for several inputs and the row does not say which; those. */
        WHICH_INPUT,
        /** Other inputs of the component are given, this one is not; its label. */
        MISSING_INPUT,
        /** Not one of the options; the options. */
        NOT_AN_OPTION,
        /** Neither yes nor no. */
        NOT_YES_OR_NO,
        /** The inputs contradict each other; label of the input that does. */
        IMPOSSIBLE,
        /** The component is computed from surveys or figures; nobody scores it. */
        COMPUTED,

        /** An error stands in the cell. */
        CELL_ERROR,
        /** A formula whose result the file does not hold. */
        NOT_COMPUTED,
        /** The cell is covered by a merged one; that one's name. */
        MERGED,
        /** A value in a hidden row or column. */
        HIDDEN,
        /** A date where there must be none. */
        IS_DATE,
        /** A name that the spreadsheet took for a number, so that 1.10 may have become 1.1. */
        NUMBER_AS_NAME,
        /** Text coded for a legacy font; how it would read. */
        LEGACY_TEXT,

        /** The file is no workbook that is read here; the kind of refusal, its details. */
        UNREADABLE,
        /** The sheet was made for another programme or version; the one expected. */
        OTHER_PROGRAMME,
        /** The sheet was made for another round. */
        OTHER_ROUND,
        /** The sheet was made for another stage. */
        OTHER_STAGE,
        /** What the program wrote into the file to know it again was changed. */
        CHANGED_STAMP,
        /** What the program wrote was changed; what stood there. */
        CHANGED,
        /** A row that the program wrote is missing; its component. */
        MISSING_ROW,
        /** Another value was recorded since the sheet was made; that value. */
        NEWER_VALUE,
        /** A line of criteria that does not follow the level above it. */
        BAD_LEVEL,
        /** Not in the form "key: value, key: [1, 2]". */
        NOT_YAML,
        /** Far from the stage before and without a reason; by how much, and from where on a reason is needed. */
        REASON_NEEDED,
        /** What else stands against the score; in words. */
        NOT_NOW;

        /** Key of the message, "sheet.problem.unknown-unit". */
        public String messageKey() {
            return "sheet.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public SheetProblem {
        args = List.copyOf(args);
    }

    /** A mistake in a CSV file. */
    public SheetProblem(int line, String column, String value, Reason reason, List<String> args) {
        this("", "", line, column, value, reason, args);
    }
}
