package vn.thamdinh.domain.ledger;

import vn.thamdinh.domain.survey.SurveyCount;

/** Survey returns. */
public sealed interface SurveyFact extends Fact {

    /** How many returns of a form came in for a unit. */
    record SurveyCounted(SurveyCount count) implements SurveyFact {
    }
}
