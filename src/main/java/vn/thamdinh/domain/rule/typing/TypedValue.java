package vn.thamdinh.domain.rule.typing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thamdinh.domain.rule.InputKind;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.ScoreInput;

/** One typed text: the value and the name it is kept under, or why it is refused. */
sealed interface TypedValue {

    /** @param name as the ledger keeps it; of a choice that of its option */
    record Read(String name, BigDecimal value) implements TypedValue {
    }

    /** @param bound what the fault was measured against; may be empty */
    record Bad(InputFault fault, String bound) implements TypedValue {
    }

    /** Words of people and of spreadsheets; compared without diacritics. */
    Set<String> YES = Set.of("1", "x", "co", "dat", "true", "yes", "✓", "✔");
    Set<String> NO = Set.of("0", "khong", "chua dat", "khong dat", "false", "no");

    static TypedValue read(RuleInput input, String text, BigDecimal max, int scale) {
        return switch (input.kind()) {
            case InputKind.Points points -> number(input, text, points.low(), max, scale);
            case InputKind.Number number -> number(input, text, number.low(), number.high(), number.scale());
            case InputKind.Tick _ -> tick(text).<TypedValue>map(on ->
                    new Read(input.name(), on ? BigDecimal.ONE : BigDecimal.ZERO))
                    .orElse(new Bad(InputFault.NOT_A_TICK, ""));
            case InputKind.Choice choice -> chosen(input, choice, text);
        };
    }

    /** Yes or no, if it is one of their words. */
    static Optional<Boolean> tick(String text) {
        String word = Folding.key(text);
        if (YES.contains(word) || YES.contains(text.strip())) {
            return Optional.of(true);
        }
        return NO.contains(word) || NO.contains(text.strip()) ? Optional.of(false) : Optional.empty();
    }

    /** What a fault is measured against. */
    static String bound(RuleInput input, InputFault fault, BigDecimal max, int scale) {
        return switch (input.kind()) {
            case InputKind.Points points -> bound(fault, points.low(), max, scale);
            case InputKind.Number number -> bound(fault, number.low(), number.high(), number.scale());
            case InputKind.Tick _ -> "";
            case InputKind.Choice choice -> choice.options().stream().map(InputKind.Option::title)
                    .collect(Collectors.joining("; "));
        };
    }

    static String range(BigDecimal low, BigDecimal high) {
        return high.compareTo(InputKind.Number.MOST) >= 0 ? "≥ " + Numbers.trimmed(low)
                : Numbers.trimmed(low) + " … " + Numbers.trimmed(high);
    }

    private static String bound(InputFault fault, BigDecimal low, BigDecimal high, int scale) {
        return switch (fault) {
            case TOO_LOW -> Numbers.trimmed(low);
            case TOO_HIGH -> Numbers.trimmed(high);
            case TOO_MANY_DECIMALS -> Integer.toString(scale);
            default -> "";
        };
    }

    private static TypedValue number(RuleInput input, String text, BigDecimal low, BigDecimal high, int scale) {
        boolean negative = low.signum() < 0 && "-\u2212\u2013".indexOf(text.charAt(0)) >= 0;
        BigDecimal most = negative ? low.negate() : high.max(BigDecimal.ZERO);
        return switch (ScoreInput.parse(negative ? text.substring(1) : text, most, scale)) {
            case ScoreInput.Accepted(BigDecimal value) when negative -> new Read(input.name(), value.negate());
            case ScoreInput.Accepted(BigDecimal value) -> value.compareTo(low) < 0
                    ? new Bad(InputFault.TOO_LOW, Numbers.trimmed(low)) : new Read(input.name(), value);
            case ScoreInput.Rejected(ScoreInput.Reason why, List<String> _) -> {
                InputFault fault = fault(why, negative);
                yield new Bad(fault, bound(fault, low, high, scale));
            }
        };
    }

    private static InputFault fault(ScoreInput.Reason why, boolean negative) {
        return switch (why) {
            case EMPTY -> InputFault.EMPTY;
            case NOT_A_NUMBER -> InputFault.NOT_A_NUMBER;
            case SIGNED -> InputFault.SIGNED;
            case TOO_MANY_DECIMALS -> InputFault.TOO_MANY_DECIMALS;
            case AMBIGUOUS_THOUSANDS -> InputFault.AMBIGUOUS_THOUSANDS;
            case OUT_OF_RANGE -> negative ? InputFault.TOO_LOW : InputFault.TOO_HIGH;
        };
    }

    private static TypedValue chosen(RuleInput input, InputKind.Choice choice, String text) {
        return choice.options().stream().filter(option -> option.id().equals(text)).findFirst()
                .or(() -> choice.options().stream()
                        .filter(option -> Folding.key(option.title()).equals(Folding.key(text))).findFirst())
                .<TypedValue>map(option -> new Read(Inputs.optionName(input.name(), option.id()), BigDecimal.ONE))
                .orElseGet(() -> new Bad(InputFault.NOT_AN_OPTION, choice.options().stream()
                        .map(InputKind.Option::title).collect(Collectors.joining("; "))));
    }
}
