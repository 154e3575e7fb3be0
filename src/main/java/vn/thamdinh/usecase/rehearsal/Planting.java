package vn.thamdinh.usecase.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;

/**
 * What goes wrong on purpose in a rehearsal, so that people see how each trouble shows. Members are told by their
 * numbers, from 1. Nothing is planted in the first unit, which one member less appraises, and no conflict where all
 * units are ranked at once: there it would hold everything up.
 *
 * @param shortOf  units that miss the quota of one survey form
 * @param strict   member who gives far less than the others; 0 for nobody
 * @param lenient  member who gives more; 0 for nobody
 */
record Planting(List<Unit> shortOf, int strict, int lenient, Optional<Spot> recusal, Optional<Conflict> conflict) {

    /** How many units miss a quota. */
    static final int MISSES = 3;

    /** A member and a unit. */
    record Spot(int member, Unit unit) {
    }

    /** Two scores of one member for one component stand beside each other. */
    record Conflict(Spot spot, Component component) {
    }

    private static final Planting NONE = new Planting(List.of(), 0, 0, Optional.empty(), Optional.empty());

    Planting {
        shortOf = List.copyOf(shortOf);
    }

    /** The same for the same plan and programme, wherever it is asked for. */
    static Planting of(Programme programme, RehearsalPlan plan) {
        if (!plan.planted()) {
            return NONE;
        }
        Dice dice = plan.dice();
        List<Unit> drawn = drawn(programme.units(), dice);
        int strict = dice.between(1, plan.members(), "strict");
        int lenient = 1 + (strict - 1 + dice.between(1, plan.members() - 1, "lenient")) % plan.members();
        List<Unit> shortOf = programme.surveys().isEmpty() ? List.of() : drawn.subList(0, Math.min(MISSES, drawn.size()));
        return new Planting(shortOf, strict, lenient,
                drawn.size() > MISSES ? Optional.of(new Spot(1, drawn.get(MISSES))) : Optional.empty(),
                drawn.size() > MISSES + 1 && programme.recognises() ? conflict(programme, plan, drawn.get(MISSES + 1)) : Optional.empty());
    }

    /** A component that is scored by hand and can be scored in more than one way. */
    private static Optional<Conflict> conflict(Programme programme, RehearsalPlan plan, Unit unit) {
        var inputs = new PretendInputs(programme, plan);
        List<Component> open = programme.criteria().components().stream()
                .filter(component -> inputs.of(unit, component).size() > 1).toList();
        var spot = new Spot(plan.dice().between(1, plan.members(), "conflicting member"), unit);
        return open.isEmpty() ? Optional.empty() : Optional.of(new Conflict(spot,
                open.get(plan.dice().between(0, open.size() - 1, "conflicting component"))));
    }

    private static List<Unit> drawn(List<Unit> units, Dice dice) {
        List<Unit> left = new ArrayList<>(units.subList(1, units.size()));
        List<Unit> drawn = new ArrayList<>();
        while (!left.isEmpty()) {
            drawn.add(left.remove(dice.between(0, left.size() - 1, "drawn|" + drawn.size())));
        }
        return drawn;
    }

    boolean isShort(Unit unit) {
        return shortOf.contains(unit);
    }

    boolean isConflicting(UnitId unit) {
        return conflict.filter(planted -> planted.spot().unit().id().equals(unit)).isPresent();
    }
}
