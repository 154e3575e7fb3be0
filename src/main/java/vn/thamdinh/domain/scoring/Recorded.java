package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.rule.InputOrigin;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.rule.ScoringRule;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.SurveyTally;

/** What surveys and recorded figures say of one unit, as inputs of rules. */
public record Recorded(Map<SurveyFormId, SurveyTally> tallies, Map<FigureId, BigDecimal> figures) {

    public Recorded {
        tallies = Map.copyOf(tallies);
        figures = Map.copyOf(figures);
    }

    /** The inputs of the rule that nobody types; what is not recorded is absent. */
    public Inputs of(ScoringRule rule) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (RuleInput input : rule.inputs()) {
            switch (input.origin()) {
                case InputOrigin.Scorer _ -> { }
                case InputOrigin.Survey(SurveyFormId form, String question, String level) -> {
                    if (tallies.containsKey(form)) {
                        values.put(input.name(), BigDecimal.valueOf(tallies.get(form).count(question, level)));
                    }
                }
                case InputOrigin.Figure(FigureId figure) -> {
                    if (figures.containsKey(figure)) {
                        values.put(input.name(), figures.get(figure));
                    }
                }
            }
        }
        return values.isEmpty() ? Inputs.NONE : Inputs.of(values);
    }
}
