package vn.thamdinh.usecase.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.ledger.VisitFact;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;

/** Writes down a field inspection and what was found. */
public final class RecordVisit {

    private static final int WRITER_DIGITS = 8;

    private final RoundBook book;

    public RecordVisit(RoundBook book) {
        this.book = book;
    }

    /** Begins a visit. */
    public Outcome<VisitId> begin(UnitId unit, LocalDate date, String place, List<String> present, String note) {
        boolean known = book.snapshot().programme().filter(programme -> programme.unit(unit).isPresent()
                || programme.district(unit).isPresent()).isPresent();
        if (!known) {
            return Outcome.refused(Reason.NOT_FOUND, unit.code());
        }
        if (book.isHidden(unit)) {
            return Outcome.refused(Reason.RECUSED, unit.code());
        }
        var id = new VisitId(unit.code() + "-" + ownKey());
        return book.append(List.of(new VisitFact.VisitRecorded(new Visit(id, unit, date, place, present, note))))
                .then(_ -> Outcome.done(id));
    }

    /** Puts a visit's new state in place of the one before. */
    public Outcome<Saved> change(Visit visit) {
        return refusal(visit.id()).orElseGet(() -> book.append(List.of(new VisitFact.VisitRecorded(visit))));
    }

    /** Adds a finding to a visit. */
    public Outcome<Saved> find(VisitId visit, Optional<ComponentId> component, FindingVerdict verdict, String text) {
        return changeFinding(new Finding(visit, ownKey(), component, verdict, text));
    }

    /** Puts a finding's new state in place of the one before. */
    public Outcome<Saved> changeFinding(Finding finding) {
        return refusal(finding.visit())
                .orElseGet(() -> book.append(List.of(new VisitFact.FindingRecorded(finding))));
    }

    private Optional<Outcome<Saved>> refusal(VisitId visit) {
        List<Visit> standing = book.snapshot().standing(VisitFact.VisitRecorded.class)
                .map(recorded -> recorded.fact().visit()).filter(known -> known.id().equals(visit)).toList();
        if (standing.isEmpty()) {
            return Optional.of(Outcome.refused(Reason.NOT_FOUND, visit.value()));
        }
        return standing.stream().map(Visit::unit).filter(book::isHidden).findFirst()
                .map(unit -> Outcome.refused(Reason.RECUSED, unit.code()));
    }

    /** A name that no other device gives: the writer's first digits and its next sequence number. */
    private String ownKey() {
        return book.workspace().writer().hex().substring(0, WRITER_DIGITS) + "-" + book.workspace().nextSequence();
    }
}
