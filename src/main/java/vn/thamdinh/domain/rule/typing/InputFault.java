package vn.thamdinh.domain.rule.typing;

/** Why what was typed for an input is refused. */
public enum InputFault {
    /** Nothing was typed where something is needed. */
    EMPTY,
    /** Not digits with at most one comma or dot between them. */
    NOT_A_NUMBER,
    /** Starts with a sign where none is possible. */
    SIGNED,
    /** More decimals than allowed; the bound is the number allowed. */
    TOO_MANY_DECIMALS,
    /** "1.234" may be a thousand or one and a bit. */
    AMBIGUOUS_THOUSANDS,
    /** Below the lowest value, which is the bound. */
    TOO_LOW,
    /** Above the highest value, which is the bound. */
    TOO_HIGH,
    /** Neither yes nor no. */
    NOT_A_TICK,
    /** None of the options, or more than one; the bound lists them. */
    NOT_AN_OPTION,
    /** A part is greater than its whole. */
    PART_ABOVE_WHOLE,
    /** The whole is zero, of which the rule says nothing. */
    ZERO_WHOLE,
    /** The formula has no value for these numbers. */
    NO_VALUE,
    /** A figure or survey that the rule also needs is not recorded yet. */
    NOT_RECORDED,
    /** The rule has no input of this name; the bound lists those that it has. */
    UNKNOWN_INPUT
}
