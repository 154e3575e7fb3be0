package vn.thamdinh.domain.survey.export;

import java.util.List;
import java.util.Locale;

/**
 * Something in an export that keeps it from being taken over, with every line where it stands.
 *
 * @param lines  lines of the file from 1; empty where the whole file is meant
 * @param column the column's name; may be empty
 * @param value  the cell, telephone numbers masked; may be empty
 * @param args   what the message names besides the value, in the order listed at the reason
 */
public record ReturnProblem(List<Integer> lines, String column, String value, Reason reason, List<String> args) {

    /** Kinds of problems; {@link #messageKey} names the message. */
    public enum Reason {
        /** No table. */
        NOT_A_TABLE,
        /** A workbook that cannot be read: key of the message that says why, and its argument. */
        BAD_WORKBOOK,
        /** Text in the coding of a legacy font: its name. */
        LEGACY_TEXT,
        /** A line that is not in the form of the table: details. */
        BAD_LINE,
        /** A cell without a value that can be used, such as a formula that was never computed. */
        BAD_CELL,
        /** No column tells the unit. */
        NO_UNIT_COLUMN,
        /** No column is mapped to a question. */
        NO_QUESTIONS,
        /** A mapped column is not in this file. */
        MISSING_COLUMN,
        /** The line names no unit. */
        MISSING_UNIT,
        /** No such unit in the programme. */
        UNKNOWN_UNIT,
        /** Several units have this name: they. */
        AMBIGUOUS_UNIT,
        /** Not an answer of the scale: the question and its answers. */
        UNKNOWN_ANSWER,
        /** Not a date and time. */
        BAD_TIME,
        /** A needed cell is empty. */
        MISSING_VALUE,
        /** Not a whole number in plain digits. */
        NOT_A_COUNT,
        /** Not a year that the programme could mean. */
        NOT_A_YEAR,
        /** The same unit, procedure and year stand on an earlier line: that line. */
        DUPLICATE;

        /** Key of the message, "returns.problem.unknown-unit". */
        public String messageKey() {
            return "returns.problem." + stableName();
        }

        /** The name that machines may rely on. */
        public String stableName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public ReturnProblem {
        lines = List.copyOf(lines);
        args = List.copyOf(args);
        value = Masking.numbers(value);
    }
}
