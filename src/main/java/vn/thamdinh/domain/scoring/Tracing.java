package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.ScoringPolicy;
import vn.thamdinh.domain.rule.InputOrigin;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleResult;

/** Tells how one component's points came about. */
final class Tracing {

    private final UnitScores scores;
    private final Scheme.Part part;
    private final Component component;

    Tracing(UnitScores scores, Scheme.Part part) {
        this.scores = scores;
        this.part = part;
        this.component = part.component();
    }

    Trace trace(Combined combined, Scheme.Part zeroedBy) {
        List<Trace.Input> inputs = new ArrayList<>();
        List<Trace.Fault> faults = new ArrayList<>();
        for (ScoreSheet sheet : sheets(combined.basis())) {
            read(sheet, inputs, faults);
        }
        ScoringPolicy policy = scores.policy();
        return new Trace(combined.basis(), component.rule().formula(), inputs, faults, computed(), missing(),
                combined.exact(), policy.scale(), policy.rounding(),
                Optional.ofNullable(zeroedBy).map(veto -> veto.component().id()));
    }

    private List<ScoreSheet> sheets(Trace.Basis basis) {
        return switch (basis) {
            case SURVEY, FIGURE -> List.of();
            case AGREED -> List.of(scores.agreedSheet());
            case REAPPRAISED -> List.of(scores.againSheet());
            case MEAN, MEDIAN, TRIMMED_MEAN, RESPONSIBLE_BODY, RESPONSIBLE_BODY_ABSENT, MAJORITY, NO_SCORE ->
                    scores.scorers(component);
        };
    }

    private void read(ScoreSheet sheet, List<Trace.Input> inputs, List<Trace.Fault> faults) {
        Scorer scorer = sheet.key().scorer();
        sheet.cell(component.id()).value().ifPresent(score -> {
            switch (score.result()) {
                case RuleResult.Scored scored -> inputs.add(input(scorer, score, true, scored.exact()));
                case RuleResult.NotApplicable _ -> inputs.add(input(scorer, score, false, BigDecimal.ZERO));
                case RuleResult.Missing _, RuleResult.Impossible _ ->
                        faults.add(new Trace.Fault(scorer, score.result(), score.time(), score.source()));
            }
        });
    }

    private Trace.Input input(Scorer scorer, GivenScore score, boolean applicable, BigDecimal exact) {
        Inputs all = score.inputs().with(scores.recordedOf(component));
        String working = applicable ? component.rule().working(component.max(), all) : "";
        return new Trace.Input(scorer, score.points(), applicable, score.reason(), score.time(), score.source(),
                new Trace.Working(all.toMap(), working, exact));
    }

    private Optional<Trace.Working> computed() {
        if (!part.computed()) {
            return Optional.empty();
        }
        Inputs inputs = scores.recordedOf(component);
        return Optional.of(scores.resultOf(component) instanceof RuleResult.Scored scored
                ? new Trace.Working(inputs.toMap(), component.rule().working(component.max(), inputs), scored.exact())
                : new Trace.Working(inputs.toMap(), "", BigDecimal.ZERO));
    }

    private List<String> missing() {
        if (!part.computed() || !(scores.resultOf(component) instanceof RuleResult.Missing)) {
            return List.of();
        }
        Map<String, BigDecimal> known = scores.recordedOf(component).toMap();
        return component.rule().inputs().stream().filter(input -> !known.containsKey(input.name()))
                .map(input -> name(input.origin())).distinct().toList();
    }

    private static String name(InputOrigin origin) {
        return switch (origin) {
            case InputOrigin.Survey survey -> survey.form().value();
            case InputOrigin.Figure figure -> figure.figure().value();
            case InputOrigin.Scorer _ -> "";
        };
    }
}
