package vn.thamdinh.ui.inspection.plan;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.inspection.Team;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.checklist.InspectionRules;
import vn.thamdinh.domain.inspection.plan.VisitProposal;
import vn.thamdinh.domain.inspection.plan.VisitProposal.Slot;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.WorkingDays;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.plan.CalendarRow;
import vn.thamdinh.usecase.plan.PlanVisits.Wish;
import vn.thamdinh.usecase.plan.PrintVisits;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.usecase.view.RoundView;

/** What the plan of visits asks for. Every call blocks. */
public interface PlanPort {

    /** A commune or a district that can be visited. */
    record Place(UnitId id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * The plan.
     *
     * @param rows      in the order of time
     * @param places    every district with its communes below it
     * @param days      on which days offices are open
     * @param unplanned those of them without a visit
     * @param mayPlan   whether the person at the desk may change it
     */
    record Data(InspectionRules rules, WorkingDays days, List<CalendarRow> rows, List<Team> teams, List<MemberRow> people,
                List<Place> places, List<UnitId> unplanned, boolean mayPlan) {
        public Data {
            rows = List.copyOf(rows);
            teams = List.copyOf(teams);
            people = List.copyOf(people);
            places = List.copyOf(places);
            unplanned = List.copyOf(unplanned);
        }

        /** Name of a place, or its code. */
        String placeName(UnitId unit) {
            return places.stream().filter(place -> place.id().equals(unit)).map(Place::name).findFirst()
                    .orElse(unit.code());
        }
    }

    /** Empty while no round is open. */
    Optional<Data> read();

    /** A new team; hands back when it became durable. */
    Outcome<Instant> form(String name, MemberId leader, Optional<MemberId> secretary, List<MemberId> others);

    Outcome<Instant> change(Team team);

    Outcome<Instant> plan(UnitId unit, Wish wish);

    Outcome<Instant> change(VisitId visit, Wish wish);

    Outcome<Instant> cancel(VisitId visit, String reason);

    VisitProposal propose();

    Outcome<Instant> planAll(List<Slot> slots);

    /** The plan of all announced visits as PDF. */
    Outcome<Path> savePlan(Path file);

    /** The notice to one place as PDF. */
    Outcome<Path> saveNotice(UnitId place, Path file);

    /**
     * The open workspace itself.
     *
     * @param told hears when something has become durable; called off the FX thread
     */
    static PlanPort of(Desk desk, Consumer<Instant> told) {
        return new DeskPlan(desk, told);
    }

    /** The districts in the plan's order, each followed by its communes. */
    static List<Place> places(Programme programme) {
        return programme.districts().stream().flatMap(district -> Stream.concat(
                Stream.of(new Place(district.id(), district.name())),
                programme.unitsOf(district.id()).stream().map(unit -> new Place(unit.id(), unit.fullName())))).toList();
    }

    /** {@link PlanPort} on a desk. */
    final class DeskPlan implements PlanPort {
        private final Desk desk;
        private final Consumer<Instant> told;

        private DeskPlan(Desk desk, Consumer<Instant> told) {
            this.desk = desk;
            this.told = told;
        }

        @Override
        public Optional<Data> read() {
            return desk.views().round().map(round -> new Data(round.programme().inspection(), round.programme().outline().days(),
                    desk.visitCalendar().rows(), desk.visitCalendar().teams(), desk.views().members(),
                    places(round.programme()), desk.visitCalendar().unplanned(),
                    round.me().filter(me -> me.role() == Role.SECRETARIAT).isPresent()));
        }

        @Override
        public Outcome<Instant> form(String name, MemberId leader, Optional<MemberId> secretary,
                                     List<MemberId> others) {
            return told(desk.planVisits().form(name, leader, secretary, others));
        }

        @Override
        public Outcome<Instant> change(Team team) {
            return told(desk.planVisits().change(team));
        }

        @Override
        public Outcome<Instant> plan(UnitId unit, Wish wish) {
            return told(desk.planVisits().plan(unit, wish));
        }

        @Override
        public Outcome<Instant> change(VisitId visit, Wish wish) {
            return told(desk.planVisits().change(visit, wish));
        }

        @Override
        public Outcome<Instant> cancel(VisitId visit, String reason) {
            return told(desk.planVisits().cancel(visit, reason));
        }

        @Override
        public VisitProposal propose() {
            return desk.visitCalendar().propose();
        }

        @Override
        public Outcome<Instant> planAll(List<Slot> slots) {
            return told(desk.planVisits().planAll(slots));
        }

        @Override
        public Outcome<Path> savePlan(Path file) {
            PrintVisits print = desk.printVisits();
            return print.save(print.plan(), file).then(_ -> Outcome.done(file));
        }

        @Override
        public Outcome<Path> saveNotice(UnitId place, Path file) {
            PrintVisits print = desk.printVisits();
            return print.save(print.notice(place), file).then(_ -> Outcome.done(file));
        }

        private Outcome<Instant> told(Outcome<?> outcome) {
            return outcome.then(_ -> {
                Instant at = desk.views().round().flatMap(RoundView::lastSaved).orElseThrow();
                told.accept(at);
                return Outcome.done(at);
            });
        }
    }
}
