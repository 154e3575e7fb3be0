package vn.thamdinh.domain.rule;

import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/**
 * What a rule must know.
 *
 * @param name  unique within its rule, 1 to 64 characters; of a typed one letters of ASCII, digits, "-" and "_"
 * @param label for the person who fills it in, in the programme's words; empty where the program has its own word: for
 *              points, for a level, for "does not concern us", for a survey's question and level, for a figure
 */
public record RuleInput(String name, String label, InputKind kind, InputOrigin origin) {
    public RuleInput {
        name = Require.identifier(name, "input name", 64);
        label = Require.optionalText(label, "input label");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(origin, "origin");
    }

    /** An input that the scorer gives. */
    public static RuleInput typed(String name, String label, InputKind kind) {
        return new RuleInput(name, label, kind, new InputOrigin.Scorer());
    }

    /** Whether the scorer gives it. */
    public boolean isTyped() {
        return origin instanceof InputOrigin.Scorer;
    }
}
