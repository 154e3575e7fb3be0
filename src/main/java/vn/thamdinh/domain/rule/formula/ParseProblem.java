package vn.thamdinh.domain.rule.formula;

import java.util.Objects;

/** Why a text is no formula. */
public final class ParseProblem extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Fault {
        /** The text is longer than {@link Formula#LONGEST}. */
        TOO_LONG,
        /** Brackets or functions lie deeper than {@link Formula#DEEPEST}. */
        TOO_DEEP,
        /** A letter or sign that no formula has. */
        UNKNOWN_SIGN,
        /** A number of more than 12 digits before or 6 after the point. */
        BAD_NUMBER,
        /** A number, a variable, a function or "(" is missing here. */
        VALUE_EXPECTED,
        /** Something else stands where a sign, a comma or ")" must be. */
        UNEXPECTED,
        /** A function is called with too few or too many values. */
        WRONG_COUNT,
        /** A name with "(" behind it that is no function. */
        UNKNOWN_FUNCTION
    }

    private final int position;
    private final Fault fault;

    /** A problem at a position, from 1. */
    public ParseProblem(int position, Fault fault) {
        super(fault + " at " + position);
        this.position = position;
        this.fault = Objects.requireNonNull(fault, "fault");
    }

    /** Where, from 1; one more than the length where something is missing at the end. */
    public int position() {
        return position;
    }

    public Fault fault() {
        return fault;
    }
}
