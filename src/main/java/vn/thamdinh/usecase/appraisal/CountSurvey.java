package vn.thamdinh.usecase.appraisal;

import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.ledger.SurveyFact.SurveyCounted;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;

/** Enters how many returns of a survey form came in for a unit. */
public final class CountSurvey {

    private final RoundBook book;

    public CountSurvey(RoundBook book) {
        this.book = book;
    }

    /** Stores the count in place of the one before; refused where returns were taken over, since they are what counts. */
    public Outcome<Saved> count(SurveyCount count) {
        Optional<Programme> programme = book.snapshot().programme();
        boolean known = programme.isPresent() && programme.get().unit(count.unit()).isPresent()
                && programme.get().survey(count.form()).isPresent();
        if (!known) {
            return Outcome.refused(Reason.NOT_FOUND, count.unit().code() + " " + count.form().value());
        }
        return book.snapshot().surveys().returns(count.unit(), count.form()).isPresent()
                ? Outcome.refused(Reason.COUNTED_BY_RETURNS, count.form().value())
                : book.append(List.of(new SurveyCounted(count)));
    }
}
