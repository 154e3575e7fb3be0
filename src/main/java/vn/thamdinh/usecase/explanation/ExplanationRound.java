package vn.thamdinh.usecase.explanation;

import vn.thamdinh.usecase.appraisal.GiveScore;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.view.Views;

/** The round of explanations at a desk: what is asked, answered and appraised again, and the board of it. */
public final class ExplanationRound {

    private final RoundBook book;
    private final Views views;
    private final GiveScore scores;

    /** @param scores the desk's own, so that what is given can be taken back there */
    public ExplanationRound(RoundBook book, Views views, GiveScore scores) {
        this.book = book;
        this.views = views;
        this.scores = scores;
    }

    public AskUnit askUnit() {
        return new AskUnit(book);
    }

    public AnswerCouncil answerCouncil() {
        return new AnswerCouncil(book);
    }

    public AppraiseAgain appraiseAgain() {
        return new AppraiseAgain(book, scores);
    }

    public Explanations board() {
        return new Explanations(book, views);
    }
}
