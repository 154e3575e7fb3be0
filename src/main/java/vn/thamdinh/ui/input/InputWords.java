package vn.thamdinh.ui.input;

import java.util.Locale;

import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.rule.typing.InputProblem;
import vn.thamdinh.ui.common.Messages;

/** What people are told of the inputs of scoring rules. */
public final class InputWords {

    private final Messages messages;

    public InputWords(Messages messages) {
        this.messages = messages;
    }

    /** The programme's own words, or the program's where it has none. */
    public String label(RuleInput input) {
        return input.label().isEmpty() ? own(input.name()) : input.label();
    }

    /** The sentence that goes beside the field. */
    public String problem(InputProblem problem) {
        String label = problem.label().isEmpty() ? own(problem.input()) : problem.label();
        return messages.text("input.bad." + problem.fault().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                problem.typed(), problem.bound(), label);
    }

    private String own(String name) {
        String key = "input.name." + name;
        return messages.has(key) ? messages.text(key) : name;
    }
}
