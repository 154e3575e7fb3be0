package vn.thamdinh.usecase.explanation;

import java.util.List;

/**
 * How far the round of explanations is. Questions that were taken back count nowhere.
 *
 * @param asked    all questions
 * @param answered answered in time or late
 * @param late     answered after the last day
 * @param overdue  unanswered after the last day
 * @param open     unanswered, overdue ones among them
 * @param again    answered and appraised again by all who have to
 */
public record RoundCounts(int asked, int answered, int late, int overdue, int open, int again) {

    /** Counts the questions. */
    public static RoundCounts of(List<AskedQuestion> questions) {
        int answered = count(questions, QuestionState.ANSWERED);
        int late = count(questions, QuestionState.LATE);
        int overdue = count(questions, QuestionState.OVERDUE);
        int open = count(questions, QuestionState.OPEN) + overdue;
        return new RoundCounts(answered + late + open, answered + late, late, overdue, open,
                (int) questions.stream().filter(AskedQuestion::isAppraisedAgain).count());
    }

    private static int count(List<AskedQuestion> questions, QuestionState state) {
        return (int) questions.stream().filter(question -> question.state() == state).count();
    }
}
