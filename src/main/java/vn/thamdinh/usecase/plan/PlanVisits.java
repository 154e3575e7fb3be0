package vn.thamdinh.usecase.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.Team;
import vn.thamdinh.domain.inspection.TeamId;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.VisitKind;
import vn.thamdinh.domain.inspection.plan.VisitProposal.Slot;
import vn.thamdinh.domain.ledger.CouncilFact.MemberEnrolled;
import vn.thamdinh.domain.ledger.VisitFact;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.Letters;
import vn.thamdinh.usecase.book.RoundBook;

/**
 * Forms inspection teams and plans visits. Clashes are shown by the {@link VisitCalendar} and never refused: who plans
 * may have agreed on them by telephone.
 */
public final class PlanVisits {

    private static final int WRITER_DIGITS = 8;

    private final RoundBook book;

    public PlanVisits(RoundBook book) {
        this.book = book;
    }

    /** What is planned about a visit, besides where; hours are local time. */
    public record Wish(VisitKind kind, LocalDate date, LocalTime from, LocalTime until, TeamId team, String purpose) {
        public Wish {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(team, "team");
        }
    }

    /** Forms a team and gives it the next free id, doan-1, doan-2, …. */
    public Outcome<TeamId> form(String name, MemberId leader, Optional<MemberId> secretary, List<MemberId> others) {
        TeamId id = nextTeam();
        return team(id, name, leader, secretary, others, true).then(team ->
                book.append(List.of(new VisitFact.TeamFormed(team))).then(_ -> Outcome.done(id)));
    }

    /** Puts a team's new state in place of the one before; a dissolved one keeps its name for visits of the past. */
    public Outcome<Saved> change(Team team) {
        if (teams().noneMatch(team.id()::equals)) {
            return Outcome.refused(Reason.NOT_FOUND, team.id().value());
        }
        return team(team.id(), team.name(), team.leader(), team.secretary(), team.others(), team.formed())
                .then(known -> book.append(List.of(new VisitFact.TeamFormed(known))));
    }

    /** Plans a visit to a commune or a district. */
    public Outcome<VisitId> plan(UnitId unit, Wish wish) {
        var id = new VisitId(unit.code() + "-" + book.workspace().writer().hex().substring(0, WRITER_DIGITS) + "-"
                + book.workspace().nextSequence());
        return planned(id, unit, wish).then(visit ->
                book.append(List.of(new VisitFact.VisitPlanned(visit))).then(_ -> Outcome.done(id)));
    }

    /** Plans all of them or none, as announced visits. */
    public Outcome<Saved> planAll(List<Slot> slots) {
        List<VisitFact.VisitPlanned> facts = new ArrayList<>();
        for (Slot slot : slots) {
            var id = new VisitId("%s-%s-%d-%d".formatted(slot.unit().code(),
                    book.workspace().writer().hex().substring(0, WRITER_DIGITS), book.workspace().nextSequence(),
                    facts.size() + 1));
            var wish = new Wish(VisitKind.PLANNED, slot.date(), slot.from(), slot.until(), slot.team(), "");
            switch (planned(id, slot.unit(), wish)) {
                case Outcome.Done<PlannedVisit>(var visit) -> facts.add(new VisitFact.VisitPlanned(visit));
                case Outcome.Refused<PlannedVisit> refused -> {
                    return refused.as();
                }
            }
        }
        return book.append(facts);
    }

    /** Moves a visit, or gives it to another team. */
    public Outcome<Saved> change(VisitId visit, Wish wish) {
        return standing(visit).then(known -> planned(visit, known.unit(), wish))
                .then(changed -> book.append(List.of(new VisitFact.VisitPlanned(changed))));
    }

    /** @param reason not blank */
    public Outcome<Saved> cancel(VisitId visit, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(Reason.WHY_NEEDED);
        }
        return standing(visit).then(known -> book.append(List.of(new VisitFact.VisitPlanned(new PlannedVisit(known.id(),
                known.unit(), known.kind(), known.date(), known.from(), known.until(), known.team(), known.purpose(),
                reason.strip())))));
    }

    private Outcome<PlannedVisit> standing(VisitId visit) {
        return book.snapshot().standing(VisitFact.VisitPlanned.class).map(planned -> planned.fact().visit())
                .filter(known -> known.id().equals(visit)).findFirst().map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, visit.value()));
    }

    private Outcome<PlannedVisit> planned(VisitId id, UnitId unit, Wish wish) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        boolean known = programme.get().unit(unit).isPresent() || programme.get().district(unit).isPresent();
        if (!known || teams().noneMatch(wish.team()::equals)) {
            return Outcome.refused(Reason.NOT_FOUND, known ? wish.team().value() : unit.code());
        }
        if (!wish.from().isBefore(wish.until())) {
            return Outcome.refused(Reason.HOURS_TURNED, wish.from().toString(), wish.until().toString());
        }
        if (wish.kind() == VisitKind.SURPRISE && wish.purpose().isBlank()) {
            return Outcome.refused(Reason.PURPOSE_NEEDED);
        }
        Optional<Outcome<PlannedVisit>> unprintable = Letters.refusal(wish.purpose());
        return unprintable.isPresent() ? unprintable.get() : Outcome.done(new PlannedVisit(id, unit, wish.kind(), wish.date(), wish.from(), wish.until(),
                wish.team(), wish.purpose().strip(), ""));
    }

    private Outcome<Team> team(TeamId id, String name, MemberId leader, Optional<MemberId> secretary,
                               List<MemberId> others, boolean formed) {
        if (book.snapshot().programme().isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        if (name.isBlank()) {
            return Outcome.refused(Reason.NAME_NEEDED);
        }
        Optional<Outcome<Team>> unprintable = Letters.refusal(name);
        if (unprintable.isPresent()) {
            return unprintable.get();
        }
        List<MemberId> rest = others.stream().distinct()
                .filter(member -> !member.equals(leader) && !secretary.equals(Optional.of(member))).toList();
        Optional<MemberId> writer = secretary.filter(member -> !member.equals(leader));
        var team = new Team(id, name.strip(), leader, writer, rest, formed);
        Set<MemberId> enrolled = book.snapshot().standing(MemberEnrolled.class)
                .map(standing -> standing.fact().member()).collect(Collectors.toSet());
        return team.members().stream().filter(member -> !enrolled.contains(member)).findFirst()
                .map(stranger -> Outcome.<Team>refused(Reason.NOT_FOUND, stranger.value()))
                .orElseGet(() -> Outcome.done(team));
    }

    private TeamId nextTeam() {
        Set<TeamId> taken = teams().collect(Collectors.toSet());
        int number = 1;
        while (taken.contains(new TeamId("doan-" + number))) {
            number++;
        }
        return new TeamId("doan-" + number);
    }

    private Stream<TeamId> teams() {
        return book.snapshot().standing(VisitFact.TeamFormed.class).map(standing -> standing.fact().team().id());
    }
}
