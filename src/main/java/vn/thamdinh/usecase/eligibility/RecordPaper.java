package vn.thamdinh.usecase.eligibility;

import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.ledger.EligibilityFact.PaperRecorded;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;

/** Notes which papers of a unit's dossier are there. */
public final class RecordPaper {

    private final RoundBook book;

    public RecordPaper(RoundBook book) {
        this.book = book;
    }

    /** Stores in place of what was noted before; all or none. */
    public Outcome<Saved> record(List<PaperRecorded> papers) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        for (PaperRecorded paper : papers) {
            boolean known = programme.get().unit(paper.unit()).isPresent()
                    && programme.get().papers().stream().anyMatch(one -> one.id().equals(paper.paper()));
            if (!known) {
                return Outcome.refused(Reason.NOT_FOUND, paper.unit().code() + " " + paper.paper());
            }
        }
        return papers.isEmpty() ? Outcome.done(new Saved(book.savedAt())) : book.append(papers);
    }
}
