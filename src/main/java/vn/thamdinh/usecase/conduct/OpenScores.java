package vn.thamdinh.usecase.conduct;

import java.util.List;

import vn.thamdinh.domain.ledger.ConductFact.ScoresOpened;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;

/** Ends blind scoring: from now on every member sees the appraisal scores of all. It cannot be taken back. */
public final class OpenScores {

    private final RoundBook book;

    public OpenScores(RoundBook book) {
        this.book = book;
    }

    /** Records the opening; where scores are open already nothing is written. The reason may be empty. */
    public Outcome<Saved> open(String reason) {
        if (book.snapshot().programme().isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        return book.snapshot().isBlind()
                ? book.append(List.of(new ScoresOpened(reason.strip())))
                : Outcome.done(new Saved(book.savedAt()));
    }
}
