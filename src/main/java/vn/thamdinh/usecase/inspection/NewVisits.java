package vn.thamdinh.usecase.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.council.Body;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.inspection.Attendee;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.Side;
import vn.thamdinh.domain.inspection.Team;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.ledger.CouncilFact.MemberEnrolled;
import vn.thamdinh.domain.ledger.VisitFact;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.Letters;
import vn.thamdinh.usecase.book.RoundBook;

/** The facts that a visit begins with; nothing is written here. */
final class NewVisits {

    private final RoundBook book;

    NewVisits(RoundBook book) {
        this.book = book;
    }

    /** Of one that no plan has; a day later than tomorrow is refused, tomorrow being today somewhere. */
    Outcome<Visit> unplanned(VisitId id, UnitId unit, LocalDate date, String place, List<String> present, String note) {
        boolean known = book.snapshot().programme().filter(programme -> programme.unit(unit).isPresent()
                || programme.district(unit).isPresent()).isPresent();
        if (!known) {
            return Outcome.refused(Reason.NOT_FOUND, unit.code());
        }
        if (book.isHidden(unit)) {
            return Outcome.refused(Reason.RECUSED, unit.code());
        }
        if (date.isAfter(book.today().plusDays(1))) {
            return Outcome.refused(Reason.DAY_AHEAD, AdministrativeDate.shortForm(date));
        }
        return Letters.<Visit>refusal(place, String.join("\n", present))
                .orElseGet(() -> Outcome.done(new Visit(id, unit, date, place, present, note)));
    }

    /** What the plan says of a visit that may begin. */
    Outcome<PlannedVisit> planned(VisitId planned) {
        Optional<PlannedVisit> visit = book.snapshot().standing(VisitFact.VisitPlanned.class)
                .map(one -> one.fact().visit()).filter(one -> one.id().equals(planned)).findFirst();
        if (visit.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, planned.value());
        }
        if (book.isHidden(visit.get().unit())) {
            return Outcome.refused(Reason.RECUSED, visit.get().unit().code());
        }
        return visit.get().stands() ? Outcome.done(visit.get())
                : Outcome.refused(Reason.VISIT_CANCELLED, visit.get().cancelled());
    }

    /** The team that the plan sends is there, the leader first; who stayed away is taken out by hand. */
    List<VisitFact> team(PlannedVisit visit, String key) {
        Map<MemberId, MemberEnrolled> roster = new LinkedHashMap<>();
        book.snapshot().standing(MemberEnrolled.class).forEach(one -> roster.put(one.fact().member(), one.fact()));
        List<VisitFact> people = new ArrayList<>();
        book.snapshot().standing(VisitFact.TeamFormed.class).map(one -> one.fact().team())
                .filter(team -> team.id().equals(visit.team())).findFirst().map(Team::members).orElse(List.of())
                .forEach(member -> Optional.ofNullable(roster.get(member)).ifPresent(known ->
                        people.add(new VisitFact.PersonPresent(new Attendee(visit.id(), key + "." + people.size(),
                                known.name(), known.position(), body(known.body()), Side.TEAM, true)))));
        return people;
    }

    private String body(String id) {
        return book.snapshot().programme().stream().flatMap(programme -> programme.council().bodies().stream())
                .filter(body -> body.id().equals(id)).map(Body::name).findFirst().orElse("");
    }
}
