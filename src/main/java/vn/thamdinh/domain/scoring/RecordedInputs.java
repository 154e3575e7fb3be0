package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.rule.InputOrigin;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.rule.ScoringRule;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.SurveyTally;
import vn.thamdinh.domain.unit.UnitId;

/** What is recorded of a unit for a rule: figures and the answers of surveys, which nobody types when scoring. */
public final class RecordedInputs {

    private RecordedInputs() {
    }

    /** Those that are there; a figure that is not recorded or contradicted is absent, so are answers not imported. */
    public static Inputs of(Facts facts, UnitId unit, ScoringRule rule) {
        return of(facts.unit(unit), rule);
    }

    /** The same from what is known of the unit. */
    public static Inputs of(UnitFacts facts, ScoringRule rule) {
        Map<String, BigDecimal> values = new TreeMap<>();
        for (RuleInput input : rule.inputs()) {
            value(facts, input).ifPresent(value -> values.put(input.name(), value));
        }
        return values.isEmpty() ? Inputs.NONE : Inputs.of(values);
    }

    private static Optional<BigDecimal> value(UnitFacts facts, RuleInput input) {
        return switch (input.origin()) {
            case InputOrigin.Scorer _ -> Optional.empty();
            case InputOrigin.Figure(FigureId figure) -> Optional.ofNullable(facts.figures().get(figure));
            case InputOrigin.Survey(SurveyFormId form, String question, String level) ->
                    Optional.ofNullable(facts.tallies().get(form))
                            .map((SurveyTally tally) -> BigDecimal.valueOf(tally.count(question, level)));
        };
    }
}
