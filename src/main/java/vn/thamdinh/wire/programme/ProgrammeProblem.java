package vn.thamdinh.wire.programme;

import java.util.List;
import vn.thamdinh.domain.rule.formula.ParseProblem;

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

    /** Points of a rule do not reach, or exceed, those of its component; the rule's most, the component's. */
    public static final String RULE_HIGHEST = "programme.problem.rule-highest";
    /** Numbers before a step belong to none; the step, its lower bound. */
    public static final String STEP_HOLE = "programme.problem.step-hole";
    /** Points below the lowest grade have no grade; the grade, its lower bound. */
    public static final String GRADE_HOLE = "programme.problem.grade-hole";
    /** Numbers belong to two steps; the later step, its lower bound. */
    public static final String STEP_OVERLAP = "programme.problem.step-overlap";
    /** A step reaches beyond what the number can be; the step, the bound. */
    public static final String STEP_OUTSIDE = "programme.problem.step-outside";
    /** Numbers after the highest step belong to none; the step, its upper bound. */
    public static final String STEP_OPEN_END = "programme.problem.step-open-end";
    /** Exactly one of several keys is needed; the keys. */
    public static final String ONE_OF = "programme.problem.one-of";
    /** No such figure; its id. */
    public static final String UNKNOWN_FIGURE = "programme.problem.unknown-figure";
    /** No such body of the council; its id. */
    public static final String UNKNOWN_BODY = "programme.problem.unknown-body";
    /** No such survey form; its id. */
    public static final String UNKNOWN_FORM = "programme.problem.unknown-form";
    /** No such question; its id, the form. */
    public static final String UNKNOWN_QUESTION = "programme.problem.unknown-question";
    /** The answers of the question are not counted; its id, the form. */
    public static final String NOT_COUNTED = "programme.problem.not-counted";
    /** No such level; its id, the question, the levels that there are. */
    public static final String UNKNOWN_LEVEL = "programme.problem.unknown-level";
    /** A name that no variable can have; the name. */
    public static final String BAD_VARIABLE = "programme.problem.bad-variable";
    /** A formula uses a variable that is not declared; the name. */
    public static final String UNKNOWN_VARIABLE = "programme.problem.unknown-variable";
    /** No formula uses the variable; the name. */
    public static final String UNUSED_VARIABLE = "programme.problem.unused-variable";
    /** No value of a formula can be points; its lowest and highest value. */
    public static final String FORMULA_RANGE = "programme.problem.formula-range";

    /** All message keys, for checking translations. */
    public static final List<String> MESSAGE_KEYS = List.of(MISSING_FILE, SYNTAX, MISSING_KEY, UNKNOWN_KEY,
            DUPLICATE_KEY, WRONG_KIND, EMPTY, NOT_IN_RANGE, NOT_POINTS, NOT_A_DATE, NOT_A_CHOICE, DUPLICATE_ID, SUM,
            UNKNOWN_DISTRICT, UNKNOWN_UNIT, UNIT_COUNT, INVALID, RULE_HIGHEST, STEP_HOLE, STEP_OVERLAP, STEP_OUTSIDE,
            STEP_OPEN_END, GRADE_HOLE, ONE_OF, UNKNOWN_FIGURE, UNKNOWN_BODY, UNKNOWN_FORM, UNKNOWN_QUESTION,
            NOT_COUNTED,
            UNKNOWN_LEVEL, BAD_VARIABLE, UNKNOWN_VARIABLE, UNUSED_VARIABLE, FORMULA_RANGE,
            ofFormula(ParseProblem.Fault.TOO_LONG), ofFormula(ParseProblem.Fault.TOO_DEEP),
            ofFormula(ParseProblem.Fault.UNKNOWN_SIGN), ofFormula(ParseProblem.Fault.BAD_NUMBER),
            ofFormula(ParseProblem.Fault.VALUE_EXPECTED), ofFormula(ParseProblem.Fault.UNEXPECTED),
            ofFormula(ParseProblem.Fault.WRONG_COUNT), ofFormula(ParseProblem.Fault.UNKNOWN_FUNCTION));

    public ProgrammeProblem {
        args = List.copyOf(args);
    }

    /** A text is no formula; the position from 1, the letters that stand there. */
    static String ofFormula(ParseProblem.Fault fault) {
        return switch (fault) {
            case TOO_LONG -> "programme.problem.formula-too-long";
            case TOO_DEEP -> "programme.problem.formula-too-deep";
            case UNKNOWN_SIGN -> "programme.problem.formula-unknown-sign";
            case BAD_NUMBER -> "programme.problem.formula-bad-number";
            case VALUE_EXPECTED -> "programme.problem.formula-value-expected";
            case UNEXPECTED -> "programme.problem.formula-unexpected";
            case WRONG_COUNT -> "programme.problem.formula-wrong-count";
            case UNKNOWN_FUNCTION -> "programme.problem.formula-unknown-function";
        };
    }
}
