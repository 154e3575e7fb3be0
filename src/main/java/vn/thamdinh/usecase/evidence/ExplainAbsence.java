package vn.thamdinh.usecase.evidence;

import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.EvidenceFact.AbsenceExplained;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;

/** Writes down why a component has no file. */
public final class ExplainAbsence {

    private final RoundBook book;

    ExplainAbsence(RoundBook book) {
        this.book = book;
    }

    /** @param reason empty once a file is there after all */
    public Outcome<Saved> explain(UnitId unit, ComponentId component, String reason) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        if (programme.get().unit(unit).isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, unit.code());
        }
        if (programme.get().criteria().component(component).isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, component.value());
        }
        return book.append(List.of(new AbsenceExplained(unit, component, reason.strip())));
    }
}
