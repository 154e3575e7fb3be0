package vn.thamdinh.wire.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thamdinh.domain.rule.InputKind;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.ScoreInput;
import vn.thamdinh.wire.sheet.SheetProblem.Reason;

/** Reads what a person typed for an input of a rule. */
public final class InputReader {
    /** The words for yes and no that sheets offer. */
    public static final List<String> YES_NO = List.of("Có", "Không");

    private static final Set<String> YES = Set.of("co", "x", "1", "true", "yes", "dung", "dat", "✓", "✔", "v");
    private static final Set<String> NO = Set.of("khong", "0", "false", "no", "sai", "khong dat", "-");

    private InputReader() {
    }

    /** What was read. */
    sealed interface Answer {
        /** Under these names the ledger keeps it. */
        record Good(Map<String, BigDecimal> values) implements Answer {
        }

        /** Why not. */
        record Bad(Reason reason, List<String> args) implements Answer {
            Bad(Reason reason, String... args) {
                this(reason, List.of(args));
            }
        }
    }

    /**
     * Reads one input.
     *
     * @param max   the component's highest points
     * @param scale the programme's decimals of points
     */
    static Answer read(RuleInput input, String typed, BigDecimal max, int scale) {
        return switch (input.kind()) {
            case InputKind.Points points -> number(input, typed, points.low(), max, scale);
            case InputKind.Number number -> number(input, typed, number.low(), number.high(), number.scale());
            case InputKind.Tick _ -> tick(input, typed);
            case InputKind.Choice choice -> choice(input, choice, typed);
        };
    }

    private static Answer number(RuleInput input, String typed, BigDecimal low, BigDecimal high, int scale) {
        boolean negative = low.signum() < 0 && typed.strip().startsWith("-");
        String digits = negative ? typed.strip().substring(1) : typed;
        BigDecimal most = negative ? low.negate() : high.max(BigDecimal.ZERO);
        return switch (ScoreInput.parse(digits, most, scale)) {
            case ScoreInput.Rejected rejected when negative && rejected.reason() == ScoreInput.Reason.OUT_OF_RANGE ->
                    new Answer.Bad(Reason.BELOW_LOWEST, Numbers.trimmed(low));
            case ScoreInput.Rejected rejected -> bad(rejected);
            case ScoreInput.Accepted(BigDecimal points) -> {
                BigDecimal value = negative ? points.negate() : points;
                yield value.compareTo(low) < 0 ? new Answer.Bad(Reason.BELOW_LOWEST, Numbers.trimmed(low))
                        : new Answer.Good(Map.of(input.name(), value));
            }
        };
    }

    private static Answer bad(ScoreInput.Rejected rejected) {
        Reason reason = switch (rejected.reason()) {
            case EMPTY -> Reason.MISSING_VALUE;
            case NOT_A_NUMBER -> Reason.NOT_A_NUMBER;
            case SIGNED -> Reason.SIGNED;
            case TOO_MANY_DECIMALS -> Reason.TOO_MANY_DECIMALS;
            case AMBIGUOUS_THOUSANDS -> Reason.AMBIGUOUS_THOUSANDS;
            case OUT_OF_RANGE -> Reason.OUT_OF_RANGE;
        };
        return new Answer.Bad(reason, rejected.args().stream().skip(1).toList());
    }

    private static Answer tick(RuleInput input, String typed) {
        String word = Folding.key(typed);
        if (YES.contains(word)) {
            return new Answer.Good(Map.of(input.name(), BigDecimal.ONE));
        }
        return NO.contains(word) ? new Answer.Good(Map.of(input.name(), BigDecimal.ZERO))
                : new Answer.Bad(Reason.NOT_YES_OR_NO);
    }

    private static Answer choice(RuleInput input, InputKind.Choice choice, String typed) {
        String word = Folding.key(typed);
        List<InputKind.Option> found = choice.options().stream().filter(option -> option.id().equals(typed.strip())
                || Folding.key(option.title()).equals(word)).toList();
        return found.size() == 1
                ? new Answer.Good(Map.of(Inputs.optionName(input.name(), found.getFirst().id()), BigDecimal.ONE))
                : new Answer.Bad(Reason.NOT_AN_OPTION, choice.options().stream().map(InputKind.Option::title)
                        .collect(Collectors.joining("; ")));
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
