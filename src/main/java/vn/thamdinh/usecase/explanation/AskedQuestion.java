package vn.thamdinh.usecase.explanation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.unit.Unit;

/**
 * A question of the council to a unit with everything that came of it, as far as the person at the desk may see it.
 *
 * @param question   what is asked; of a contradiction the latest
 * @param reason     why it was taken back; empty where it was not, or nobody said why
 * @param askedBy    who asked, and on which device; empty for what was written down in one go
 * @param due        last day for the answer, inclusive; empty where none is set and the programme names none
 * @param locked     whether an answer written at this desk today would be refused
 * @param conflict   whether several questions or several answers stand
 * @param answers    what stands, latest first; several where they contradict each other
 * @param files      names of what was attached to the component since it was asked
 * @param second     the scores before and after the answer that the person may see
 * @param again      how many scorers have appraised again; only the own one where nobody may know of others
 * @param scorers    how many have to
 * @param inOneGo    whether question and answer were written down together, without a day
 */
public record AskedQuestion(Unit unit, Component component, String question, String reason, String askedBy, Instant askedAt,
                            Optional<LocalDate> due, QuestionState state, boolean locked, boolean conflict,
                            List<GivenAnswer> answers, List<String> files, List<SecondAppraisal> second, int again,
                            int scorers, boolean inOneGo) {

    public AskedQuestion {
        answers = List.copyOf(answers);
        files = List.copyOf(files);
        second = List.copyOf(second);
    }

    /** Whether everybody who has to has appraised again. */
    public boolean isAppraisedAgain() {
        return state.isAnswered() && scorers > 0 && again >= scorers;
    }

    /** Whether the answer waits for somebody to appraise again. */
    public boolean waitsForAppraisal() {
        return state.isAnswered() && !inOneGo && again < scorers;
    }
}
