package vn.thamdinh.wire.sheet;

import java.util.List;
import vn.thamdinh.domain.rule.InputKind;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.text.Numbers;

/** How the inputs of rules are written on sheets, as a person would type them. */
public final class InputTexts {
    /** The words for yes and no that sheets offer. */
    public static final List<String> YES_NO = List.of("Có", "Không");

    private InputTexts() {
    }

    /** What an input is called; where the rule has no word of its own, the program's. */
    public static String label(RuleInput input) {
        if (!input.label().isBlank()) {
            return input.label();
        }
        if (input.name().equals(Inputs.NOT_APPLICABLE)) {
            return "Không áp dụng cho đơn vị";
        }
        return switch (input.kind()) {
            case InputKind.Points _ -> "Điểm";
            case InputKind.Number _ -> "Số liệu";
            case InputKind.Tick _ -> "Đạt";
            case InputKind.Choice _ -> "Mức";
        };
    }

    /** What a person would have typed for a value that stands; empty where none does. */
    public static String typed(RuleInput input, Inputs inputs) {
        return switch (input.kind()) {
            case InputKind.Points _, InputKind.Number _ -> inputs.number(input.name())
                    .map(value -> Numbers.plain(value).replace('.', ',')).orElse("");
            case InputKind.Tick _ -> inputs.number(input.name())
                    .map(value -> YES_NO.get(value.signum() != 0 ? 0 : 1)).orElse("");
            case InputKind.Choice choice -> choice.options().stream()
                    .filter(option -> inputs.ticked(Inputs.optionName(input.name(), option.id())))
                    .map(InputKind.Option::title).findFirst().orElse("");
        };
    }
}
