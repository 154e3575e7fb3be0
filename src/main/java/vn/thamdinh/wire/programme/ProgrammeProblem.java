package vn.thamdinh.wire.programme;

import java.util.List;

/**
 * One mistake in a programme's files.
 *
 * @param file       path of the file
 * @param line       line from 1; 0 where the mistake is not on one line
 * @param place      where in the file's structure, "steps[2].deadline"; may be empty
 * @param messageKey one of {@link #MESSAGE_KEYS}
 * @param args       what the message names, in the order listed there
 */
public record ProgrammeProblem(String file, int line, String place, String messageKey, List<String> args) {
    /** A file is missing. */
    public static final String MISSING_FILE = "programme.problem.missing-file";
    /** Not readable as YAML or CSV; the parser's words. */
    public static final String SYNTAX = "programme.problem.syntax";
    /** A key is missing; the key. */
    public static final String MISSING_KEY = "programme.problem.missing-key";
    /** A key is not known here; the key. */
    public static final String UNKNOWN_KEY = "programme.problem.unknown-key";
    /** A key stands twice; the key. */
    public static final String DUPLICATE_KEY = "programme.problem.duplicate-key";
    /** Another kind of value is expected; the kind. */
    public static final String WRONG_KIND = "programme.problem.wrong-kind";
    /** An empty text. */
    public static final String EMPTY = "programme.problem.empty";
    /** Not a whole number in bounds; the text, lowest and highest value. */
    public static final String NOT_IN_RANGE = "programme.problem.not-in-range";
    /** Not a number of points; the text. */
    public static final String NOT_POINTS = "programme.problem.not-points";
    /** Not a date dd/MM/yyyy; the text. */
    public static final String NOT_A_DATE = "programme.problem.not-a-date";
    /** Not one of the permitted words; the text, the words. */
    public static final String NOT_A_CHOICE = "programme.problem.not-a-choice";
    /** A name stands twice; the name, the line of the first. */
    public static final String DUPLICATE_ID = "programme.problem.duplicate-id";
    /** Parts do not add up; the declared sum, the real sum. */
    public static final String SUM = "programme.problem.sum";
    /** The district is not in the list; its code. */
    public static final String UNKNOWN_DISTRICT = "programme.problem.unknown-district";
    /** The unit is not among all units of the province; its code. */
    public static final String UNKNOWN_UNIT = "programme.problem.unknown-unit";
    /** Number of units differs; the declared number, the real number. */
    public static final String UNIT_COUNT = "programme.problem.unit-count";
    /** A value breaks a rule; the rule in English, for those who write programmes. */
    public static final String INVALID = "programme.problem.invalid";

    /** All message keys, for checking translations. */
    public static final List<String> MESSAGE_KEYS = List.of(MISSING_FILE, SYNTAX, MISSING_KEY, UNKNOWN_KEY,
            DUPLICATE_KEY, WRONG_KIND, EMPTY, NOT_IN_RANGE, NOT_POINTS, NOT_A_DATE, NOT_A_CHOICE, DUPLICATE_ID, SUM,
            UNKNOWN_DISTRICT, UNKNOWN_UNIT, UNIT_COUNT, INVALID);

    public ProgrammeProblem {
        args = List.copyOf(args);
    }
}
