package vn.thamdinh.usecase.inspection;

import java.math.BigDecimal;
import java.util.Optional;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.checklist.CheckItem;
import vn.thamdinh.domain.inspection.checklist.CheckItemId;
import vn.thamdinh.domain.ledger.VisitFact;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.typing.InputProblem;
import vn.thamdinh.domain.rule.typing.TypedReading;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.Letters;
import vn.thamdinh.usecase.book.RoundBook;

/** Makes a finding of what was typed; what cannot stand in the minutes is refused. */
final class FindingReader {

    private final RoundBook book;

    FindingReader(RoundBook book) {
        this.book = book;
    }

    /** @param before the finding that it takes the place of */
    Outcome<Finding> read(VisitId visit, String key, Observation seen, Optional<Finding> before) {
        Programme programme = book.snapshot().programme().orElseThrow();
        Optional<CheckItem> item = seen.item().flatMap(programme.inspection()::item);
        Optional<CheckItemId> unknown = seen.item().filter(id -> item.isEmpty())
                .filter(id -> before.flatMap(Finding::item).filter(id::equals).isEmpty());
        if (unknown.isPresent()) {
            return Outcome.refused(Reason.NOT_FOUND, unknown.get().value());
        }
        Optional<ComponentId> bearing = item.isPresent() && item.get().component().isPresent()
                ? item.get().component() : seen.component();
        Optional<Component> component = bearing.flatMap(programme.criteria()::component);
        if (bearing.isPresent() && component.isEmpty() && before.flatMap(Finding::component).filter(
                bearing.get()::equals).isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, bearing.get().value());
        }
        return this.<Finding>doubt(visit, seen, bearing.isPresent())
                .or(() -> Letters.refusal(seen.text(), seen.commitment(), seen.opinion()))
                .orElseGet(() -> points(programme, component, seen.points()).then(points -> Outcome.done(
                        new Finding(visit, key, seen.item(), bearing, seen.verdict(), seen.text(), points,
                                new Finding.UnitSide(seen.commitment(), seen.due(), seen.opinion()), false))));
    }

    private <T> Optional<Outcome<T>> doubt(VisitId visit, Observation seen, boolean bears) {
        boolean says = seen.due().isPresent() || !(seen.text() + seen.commitment() + seen.opinion() + seen.points()).isBlank();
        if (seen.item().isEmpty() && !bears && !says) {
            return Optional.of(Outcome.refused(Reason.FINDING_EMPTY));
        }
        if (seen.due().isEmpty()) {
            return Optional.empty();
        }
        String due = AdministrativeDate.shortForm(seen.due().get());
        if (seen.commitment().isBlank()) {
            return Optional.of(Outcome.refused(Reason.COMMITMENT_NEEDED, due));
        }
        return book.snapshot().standing(VisitFact.VisitRecorded.class).map(one -> one.fact().visit())
                .filter(known -> known.id().equals(visit)).map(Visit::date)
                .filter(seen.due().get()::isBefore).findFirst()
                .map(day -> Outcome.refused(Reason.COMMITMENT_BEFORE, due, AdministrativeDate.shortForm(day)));
    }

    private static Outcome<Optional<BigDecimal>> points(Programme programme, Optional<Component> component,
                                                        String typed) {
        if (typed.isBlank()) {
            return Outcome.done(Optional.empty());
        }
        if (component.isEmpty()) {
            return Outcome.refused(Reason.COMPONENT_NEEDED, typed.strip());
        }
        TypedReading reading = ProposedPoints.read(programme, component.get(), typed);
        if (reading.isClean()) {
            return Outcome.done(reading.points());
        }
        InputProblem problem = reading.problems().getFirst();
        return Outcome.refused(Reason.BAD_INPUT, component.get().id().value() + " " + problem.inSymbols(),
                problem.fault().name(), problem.input(), problem.expected());
    }
}
