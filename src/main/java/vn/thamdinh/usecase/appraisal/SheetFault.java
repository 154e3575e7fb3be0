package vn.thamdinh.usecase.appraisal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.thamdinh.wire.sheet.SheetProblem;

/**
 * A mistake in a file as an argument of a refusal, on one line: "line|column|value|message key|file|sheet|cell|…".
 *
 * @param line       line of a CSV file or row of a sheet, from 1; 0 where the whole file is meant
 * @param column     name of the column; may be empty
 * @param value      as written
 * @param messageKey what is wrong
 * @param file       name of the file; empty where there is only one
 * @param sheet      name of the workbook's sheet; empty for CSV
 * @param cell       name of the cell, "C7"; may be empty
 * @param args       what the message names
 */
public record SheetFault(int line, String column, String value, String messageKey, String file, String sheet,
                         String cell, List<String> args) {

    private static final String SEPARATOR = "|";
    private static final int FIXED = 7;

    public SheetFault {
        args = List.copyOf(args);
    }

    /** A mistake that a reader of sheets found. */
    public static SheetFault of(String file, SheetProblem problem) {
        return new SheetFault(problem.line(), problem.column(), problem.value(), problem.reason().messageKey(), file,
                problem.sheet(), problem.cell(), problem.args());
    }

    /** Reads what {@link #coded} wrote; nothing for anything else. */
    public static Optional<SheetFault> decoded(String text) {
        String[] parts = text.split(Pattern.quote(SEPARATOR), -1);
        if (parts.length < FIXED || !parts[0].matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        return Optional.of(new SheetFault(Integer.parseInt(parts[0]), parts[1], parts[2], parts[3], parts[4], parts[5],
                parts[6], List.of(Arrays.copyOfRange(parts, FIXED, parts.length))));
    }

    /** On one line. */
    public String coded() {
        List<String> parts = new ArrayList<>(List.of(Integer.toString(line), column, value, messageKey, file, sheet,
                cell));
        parts.addAll(args);
        return String.join(SEPARATOR, parts.stream().map(part -> part.replace(SEPARATOR, "/").replace('\n', ' '))
                .toList());
    }
}
