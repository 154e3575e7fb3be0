package vn.thamdinh.wire.sheet;

import java.util.List;
import java.util.Locale;

/**
 * One mistake in a sheet.
 *
 * @param line   line of the file from 1; 0 where the whole file is meant
 * @param column the column's name as written, or the name that is missing; may be empty
 * @param value  the cell as written; may be empty
 * @param reason what is wrong
 * @param args   what the message names besides the value, in the order listed at the reason
 */
public record SheetProblem(int line, String column, String value, Reason reason, List<String> args) {
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
        DUPLICATE;

        /** Key of the message, "sheet.problem.unknown-unit". */
        public String messageKey() {
            return "sheet.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public SheetProblem {
        args = List.copyOf(args);
    }
}
