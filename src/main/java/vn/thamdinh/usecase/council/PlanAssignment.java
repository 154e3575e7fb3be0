package vn.thamdinh.usecase.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.council.Body;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.assignment.Assignee;
import vn.thamdinh.domain.council.assignment.AssignmentPlan;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.CouncilFact.BodyCharged;
import vn.thamdinh.domain.ledger.CouncilFact.ComponentsAssigned;
import vn.thamdinh.domain.ledger.CouncilFact.MemberEnrolled;
import vn.thamdinh.domain.ledger.CouncilFact.UnitsAssigned;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;

/** The whole assignment at once: as it stands, and stored in one go. */
public final class PlanAssignment {
    private final RoundBook book;

    PlanAssignment(RoundBook book) {
        this.book = book;
    }

    /** Bodies that were charged under a former programme and are not in the one in force: the next storing frees them. */
    public List<String> gone() {
        Snapshot now = book.snapshot();
        Set<String> known = now.programme().map(PlanAssignment::bodies).orElse(Set.of());
        return now.standing(BodyCharged.class).map(Snapshot.Standing::fact)
                .filter(one -> !known.contains(one.body()) && !one.components().isEmpty())
                .map(BodyCharged::body).distinct().sorted().toList();
    }

    private static Set<String> bodies(Programme programme) {
        return programme.council().bodies().stream().map(Body::id).collect(Collectors.toSet());
    }

    /** As it stands, of bodies and components that the programme in force has; empty before there is a round. */
    public Optional<AssignmentPlan> standing() {
        Snapshot now = book.snapshot();
        return now.programme().map(programme -> {
            Set<MemberId> voters = Voters.of(now);
            List<Assignee> members = now.standing(MemberEnrolled.class).map(Snapshot.Standing::fact)
                    .filter(member -> voters.contains(member.member()))
                    .map(member -> new Assignee(member.member(), member.body())).distinct()
                    .sorted(Comparator.comparing(who -> who.member().value())).toList();
            Map<MemberId, Set<UnitId>> units = new HashMap<>();
            now.standing(UnitsAssigned.class).map(Snapshot.Standing::fact).forEach(one ->
                    units.computeIfAbsent(one.member(), _ -> new LinkedHashSet<>()).addAll(one.units()));
            List<ComponentId> scored = programme.criteria().scored().stream().map(Component::id).toList();
            Map<MemberId, Set<ComponentId>> own = new HashMap<>();
            now.standing(ComponentsAssigned.class).map(Snapshot.Standing::fact).forEach(one ->
                    own.computeIfAbsent(one.member(), _ -> new LinkedHashSet<>()).addAll(both(one.components(), scored)));
            Map<String, Set<ComponentId>> bodies = new HashMap<>();
            Set<String> known = bodies(programme);
            now.standing(BodyCharged.class).map(Snapshot.Standing::fact).filter(one -> known.contains(one.body()))
                    .forEach(one -> bodies.computeIfAbsent(one.body(), _ -> new LinkedHashSet<>())
                            .addAll(both(one.components(), scored)));
            Map<MemberId, Set<UnitId>> recused = members.stream().map(Assignee::member)
                    .collect(Collectors.toMap(member -> member, now::recused));
            return new AssignmentPlan(members, programme.units().stream().map(Unit::id).toList(),
                    scored, units, own, bodies, recused);
        });
    }

    private static List<ComponentId> both(List<ComponentId> some, List<ComponentId> others) {
        return some.stream().filter(others::contains).toList();
    }

    /** Gives one member components of his own, in place of those before; none: as his body, else all. */
    public Outcome<Saved> charge(MemberId member, List<ComponentId> components) {
        return standing().map(plan -> store(plan.with(member, plan.own(member), false).with(member, components, true)))
                .orElseGet(() -> Outcome.refused(Reason.NO_ROUND));
    }

    /** Gives one body components, in place of those before; none: all. */
    public Outcome<Saved> charge(String body, List<ComponentId> components) {
        return standing().map(plan -> store(plan.with(body, plan.ofBody(body), false).with(body, components, true)))
                .orElseGet(() -> Outcome.refused(Reason.NO_ROUND));
    }

    /** Stores what is other than before, all of it or nothing, and frees bodies that are {@link #gone}. */
    public Outcome<Saved> store(AssignmentPlan plan) {
        Optional<AssignmentPlan> before = standing();
        if (before.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        Optional<Outcome<Saved>> unknown = unknown(plan);
        if (unknown.isPresent()) {
            return unknown.get();
        }
        List<Fact> facts = new ArrayList<>();
        for (Assignee who : plan.members()) {
            MemberId member = who.member();
            if (!plan.units(member).equals(before.get().units(member))) {
                facts.add(new UnitsAssigned(member, plan.units().stream().filter(plan.units(member)::contains).toList()));
            }
            if (!plan.own(member).equals(before.get().own(member))) {
                facts.add(new ComponentsAssigned(member, ordered(plan, plan.own(member))));
            }
        }
        Set<String> bodies = new TreeSet<>(plan.ofBodies().keySet());
        bodies.addAll(before.get().ofBodies().keySet());
        bodies.stream().filter(body -> !plan.ofBody(body).equals(before.get().ofBody(body)))
                .forEach(body -> facts.add(new BodyCharged(body, ordered(plan, plan.ofBody(body)))));
        gone().forEach(body -> facts.add(new BodyCharged(body, List.of())));
        return facts.isEmpty() ? Outcome.done(new Saved(book.clock().instant())) : book.append(facts);
    }

    private Optional<Outcome<Saved>> unknown(AssignmentPlan plan) {
        Programme programme = book.snapshot().programme().orElseThrow();
        Set<MemberId> members = new HashSet<>(Voters.of(book.snapshot()));
        Set<String> bodies = bodies(programme);
        Set<ComponentId> components = Set.copyOf(plan.components());
        return Stream.of(
                plan.unitsOf().keySet().stream().filter(one -> !plan.units(one).isEmpty() && !enrolled(one)),
                plan.own().keySet().stream().filter(one -> !plan.own(one).isEmpty() && !members.contains(one)),
                plan.ofBodies().keySet().stream().filter(one -> !bodies.contains(one)),
                Stream.concat(plan.own().values().stream(), plan.ofBodies().values().stream())
                        .flatMap(Set::stream).filter(one -> !components.contains(one)))
                .flatMap(one -> one).findFirst().map(one -> Outcome.refused(Reason.NOT_FOUND, one.toString()));
    }

    private boolean enrolled(MemberId member) {
        return book.snapshot().standing(MemberEnrolled.class).anyMatch(one -> one.fact().member().equals(member));
    }

    private static List<ComponentId> ordered(AssignmentPlan plan, Set<ComponentId> some) {
        return plan.components().stream().filter(some::contains).toList();
    }
}
