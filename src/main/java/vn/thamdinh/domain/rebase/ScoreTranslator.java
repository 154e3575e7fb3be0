package vn.thamdinh.domain.rebase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.ScoreFact.ScoreGiven;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.change.Share;
import vn.thamdinh.domain.rebase.Unmapped.Why;
import vn.thamdinh.domain.rule.InputKind;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.rule.RuleResult;
import vn.thamdinh.domain.rule.Rounding;
import vn.thamdinh.domain.rule.ScoringRule;
import vn.thamdinh.domain.text.Numbers;

/**
 * Reads scores of one former programme. Where the new rule asks for the same as the old one, what was entered stays and
 * the new rule computes from it; where points are typed, they are the old points times the share's factor.
 */
final class ScoreTranslator {

    private final Former former;
    private final Rounding oldRounding;
    private final Rounding newRounding;
    private final Map<ComponentId, Component> old = new HashMap<>();
    private final Map<ComponentId, Component> now = new HashMap<>();
    private final Map<ComponentId, Integer> sources = new HashMap<>();

    ScoreTranslator(Former former, Programme to) {
        this.former = former;
        this.oldRounding = former.programme().scoring().toRounding();
        this.newRounding = to.scoring().toRounding();
        former.programme().criteria().components().forEach(each -> old.put(each.id(), each));
        to.criteria().components().forEach(each -> now.put(each.id(), each));
        former.mapping().components().values()
                .forEach(shares -> shares.forEach(share -> sources.merge(share.to(), 1, Integer::sum)));
    }

    Pieces translate(ScoreGiven given) {
        Optional<List<Share>> shares = former.mapping().of(given.component());
        Component from = old.get(given.component());
        if (shares.isEmpty()) {
            return new Pieces.Failed(Why.COMPONENT_UNSAID, given.component().value());
        }
        List<Piece> pieces = new ArrayList<>();
        for (Share share : shares.get()) {
            Optional<Piece> piece = from == null || !now.containsKey(share.to()) ? Optional.empty()
                    : piece(given, from, now.get(share.to()), share);
            if (piece.isEmpty()) {
                return new Pieces.Failed(Why.RULE_CHANGED, share.to().value());
            }
            pieces.add(piece.get());
        }
        return new Pieces.Read(pieces);
    }

    private Optional<Piece> piece(ScoreGiven given, Component from, Component to, Share share) {
        boolean alone = sources.get(to.id()) == 1;
        if (alone && !isTypedPoints(to.rule()) && asksTheSame(from.rule(), to.rule())) {
            return Optional.of(new Piece(score(given, to.id(), scaled(given.inputs(), to.rule(), share.factor())),
                    Optional.of(from.id()), Optional.empty()));
        }
        return isTypedPoints(to.rule()) ? points(given, from).map(points -> new Piece(
                score(given, to.id(), Map.of()), Optional.of(from.id()),
                Optional.of(points.multiply(share.factor())))) : Optional.empty();
    }

    /** Quantities stay; points among them, as where a component may not concern a unit, follow the factor. */
    private Map<String, String> scaled(Map<String, String> inputs, ScoringRule rule, BigDecimal factor) {
        Map<String, String> scaled = new HashMap<>(inputs);
        Map<String, BigDecimal> numbers = Inputs.read(inputs).toMap();
        rule.inputs().stream().filter(input -> input.kind() instanceof InputKind.Points
                && numbers.containsKey(input.name()) && factor.compareTo(BigDecimal.ONE) != 0).forEach(input ->
                scaled.put(input.name(), Numbers.plain(rounded(numbers.get(input.name()).multiply(factor)))));
        return scaled;
    }

    private Optional<BigDecimal> points(ScoreGiven given, Component from) {
        return from.rule().inputs().stream().allMatch(RuleInput::isTyped)
                && from.rule().points(from.max(), Inputs.read(given.inputs()), oldRounding)
                        instanceof RuleResult.Scored scored ? Optional.of(scored.rounded()) : Optional.empty();
    }

    private static ScoreGiven score(ScoreGiven given, ComponentId to, Map<String, String> inputs) {
        return new ScoreGiven(given.unit(), to, given.stage(), given.scorer(), inputs, given.reason());
    }

    /** The score with its points; empty where they do not fit. */
    Optional<ScoreGiven> withPoints(ScoreGiven score, BigDecimal exact) {
        BigDecimal points = rounded(exact);
        boolean fits = now.get(score.component()).rule().points(now.get(score.component()).max(),
                Inputs.points(points), newRounding) instanceof RuleResult.Scored;
        return fits ? Optional.of(score(score, score.component(), Map.of(Inputs.POINTS, Numbers.plain(points))))
                : Optional.empty();
    }

    BigDecimal rounded(BigDecimal exact) {
        return newRounding.apply(exact);
    }

    static boolean isTypedPoints(ScoringRule rule) {
        return rule.inputs().size() == 1 && rule.inputs().getFirst().isTyped()
                && rule.inputs().getFirst().kind() instanceof InputKind.Points;
    }

    /** Whether both ask for the same, whatever they call it and however many points they make of it. */
    static boolean asksTheSame(ScoringRule one, ScoringRule other) {
        return one.getClass() == other.getClass() && asked(one).equals(asked(other));
    }

    private static List<RuleInput> asked(ScoringRule rule) {
        return rule.inputs().stream().filter(RuleInput::isTyped)
                .map(input -> new RuleInput(input.name(), "", bare(input.kind()), input.origin())).toList();
    }

    private static InputKind bare(InputKind kind) {
        return switch (kind) {
            case InputKind.Choice(var options) -> new InputKind.Choice(options.stream()
                    .map(option -> new InputKind.Option(option.id(), option.id())).toList());
            default -> kind;
        };
    }
}
