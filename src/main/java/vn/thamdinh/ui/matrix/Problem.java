package vn.thamdinh.ui.matrix;

import java.util.List;

import vn.thamdinh.domain.rule.typing.InputProblem;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.input.InputWords;

/**
 * A cell that cannot be taken.
 *
 * @param row    the unit, or the row of what was pasted
 * @param column the column's heading; may be empty
 * @param value  as typed; may be empty
 */
record Problem(String row, String column, String value, Cause cause) {

    /** What is wrong with it. */
    sealed interface Cause {
        /** The input itself. */
        record Input(InputProblem problem) implements Cause {
        }

        /** Something else, as a message. */
        record Said(String key, List<String> arguments) implements Cause {
        }
    }

    static Problem said(String row, String column, String value, String key, String... arguments) {
        return new Problem(row, column, value, new Cause.Said(key, List.of(arguments)));
    }

    /** "Xã Đăk Ơ · Tổng số hồ sơ: …". */
    String words(UiKit kit) {
        String why = switch (cause) {
            case Cause.Input(InputProblem problem) -> new InputWords(kit.messages()).problem(problem);
            case Cause.Said(String key, List<String> arguments) -> kit.text(key, arguments.toArray());
        };
        return column.isEmpty() ? row + ": " + why : row + " · " + column + ": " + why;
    }
}
