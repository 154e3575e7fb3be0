package vn.thamdinh.domain.ledger;

import java.time.LocalDate;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.text.Require;
import vn.thamdinh.domain.unit.UnitId;

/** What a unit says for itself before the council agrees on its points. */
public sealed interface ExplanationFact extends Fact {

    /**
     * A unit's explanation of one component, as it stands now. It changes no points.
     *
     * @param question    what the council asked, or empty
     * @param explanation what the unit answered, or empty while it has not
     */
    record ScoreExplained(UnitId unit, ComponentId component, String question, String explanation)
            implements ExplanationFact {
    }

    /**
     * What the council asks the unit about one component, as it stands now.
     *
     * @param question empty once it was taken back
     * @param due      last day for the answer, inclusive; empty where none was set
     * @param reason   why it was taken back; empty where it was not, or nobody said why
     */
    record QuestionAsked(UnitId unit, ComponentId component, String question, Optional<LocalDate> due, String reason)
            implements ExplanationFact {

        public QuestionAsked {
            question = Require.optionalText(question, "question");
            reason = Require.optionalText(reason, "reason");
        }
    }

    /**
     * What the unit answers, as it stands now. It changes no points.
     *
     * @param answer empty once it was taken back
     */
    record AnswerGiven(UnitId unit, ComponentId component, String answer) implements ExplanationFact {

        public AnswerGiven {
            answer = Require.optionalText(answer, "answer");
        }
    }
}
