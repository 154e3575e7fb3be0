package vn.thamdinh.usecase.inspection;

import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.ledger.VisitFact;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.MinutesSeal;
import vn.thamdinh.usecase.book.RoundBook;

/** Whether a visit may be changed by the person at the desk, and if not, why. */
public final class VisitGate {

    private final RoundBook book;

    public VisitGate(RoundBook book) {
        this.book = book;
    }

    /** Nothing where it may be changed; refused for an unknown visit, a recused person, closed minutes. */
    public <T> Optional<Outcome<T>> refusal(VisitId visit) {
        Optional<Outcome<T>> unseen = hidden(visit);
        return unseen.isPresent() ? unseen : new MinutesSeal(book.snapshot()).refusal(visit);
    }

    /** The same but for closed minutes: who opens them again may come in. */
    public <T> Optional<Outcome<T>> hidden(VisitId visit) {
        List<Visit> standing = book.snapshot().standing(VisitFact.VisitRecorded.class)
                .map(recorded -> recorded.fact().visit()).filter(known -> known.id().equals(visit)).toList();
        if (standing.isEmpty()) {
            return Optional.of(Outcome.refused(Reason.NOT_FOUND, visit.value()));
        }
        return standing.stream().map(Visit::unit).filter(book::isHidden).findFirst()
                .map(unit -> Outcome.refused(Reason.RECUSED, unit.code()));
    }
}
