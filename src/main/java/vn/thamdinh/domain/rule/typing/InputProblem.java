package vn.thamdinh.domain.rule.typing;

import java.util.Objects;

/**
 * One input that is refused.
 *
 * @param input    its name in the rule
 * @param label    its name for people; empty where the program has its own word for it
 * @param typed    as typed; may be empty
 * @param bound    what the fault was measured against; may be empty
 * @param expected what would be accepted, in symbols that need no translation: "0 … 2", "1 | 0", "tot | kha"
 */
public record InputProblem(String input, String label, String typed, InputFault fault, String bound, String expected) {

    public InputProblem {
        Objects.requireNonNull(fault, "fault");
    }

    /** In symbols, for where there is one line for everything: "Điểm “95.5”: 0 … 2". */
    public String inSymbols() {
        String name = label.isEmpty() ? input : label;
        String value = typed.isEmpty() ? name : name + " “" + typed + "”";
        boolean contradicts = fault == InputFault.PART_ABOVE_WHOLE || fault == InputFault.ZERO_WHOLE
                || fault == InputFault.NO_VALUE;
        return expected.isEmpty() || contradicts ? value : value + ": " + expected;
    }
}
