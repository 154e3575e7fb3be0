package vn.thamdinh.usecase.rehearsal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.Figure;
import vn.thamdinh.domain.rule.InputKind;
import vn.thamdinh.domain.rule.InputOrigin;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.rule.RuleResult;
import vn.thamdinh.domain.rule.Rounding;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;

/**
 * Plausible declarations for any kind of rule, found by trying: of what a rule asks for, values within their bounds are
 * drawn, and those that the rule accepts are kept with the points it makes of them.
 */
final class PretendInputs {

    private static final int TRIES = 80;
    private static final int[] SPANS = {200, 20, 5};
    private static final int MOST_STEPS = 400;
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is declared, without what is recorded elsewhere, and the points that it gives. */
    record Declared(Inputs typed, BigDecimal points) {
    }

    private record Cell(UnitId unit, ComponentId component) {
    }

    private final Rounding rounding;
    private final Map<String, Figure> figures = new HashMap<>();
    private final Dice dice;
    private final boolean planted;
    private final Map<Cell, List<Declared>> known = new HashMap<>();

    PretendInputs(Programme programme, RehearsalPlan plan) {
        this.rounding = programme.scoring().toRounding();
        this.dice = plan.dice();
        this.planted = plan.planted();
        programme.criteria().figures().forEach(figure -> figures.put(figure.id().value(), figure));
    }

    /** Declarations that the rule accepts, one for each number of points, from the fewest points to the most. */
    List<Declared> of(Unit unit, Component component) {
        return known.computeIfAbsent(new Cell(unit.id(), component.id()), _ -> tried(unit, component));
    }

    /** The declaration whose points come nearest; nothing where nobody scores the component. */
    Optional<Declared> nearest(Unit unit, Component component, BigDecimal points) {
        return of(unit, component).stream()
                .min(Comparator.comparing(declared -> declared.points().subtract(points).abs()));
    }

    /** The figure as it is recorded for the unit: as far up in its bounds as the unit is good. */
    BigDecimal figure(Unit unit, Figure figure) {
        int near = dice.between(-2, 2, "figure|" + unit.id().code() + "|" + figure.id());
        int share = Math.clamp(level(unit) + near, 0, 100);
        BigDecimal span = figure.high().subtract(figure.low()).min(BigDecimal.valueOf(1000));
        return figure.low().add(span.multiply(BigDecimal.valueOf(share)).divide(HUNDRED, 1, RoundingMode.HALF_UP))
                .min(figure.high());
    }

    /** How good the unit is, in percent of what can be reached. */
    int level(Unit unit) {
        return dice.between(planted ? 74 : 90, 97, "level|" + unit.id().code());
    }

    private List<Declared> tried(Unit unit, Component component) {
        List<RuleInput> typed = component.rule().inputs().stream().filter(RuleInput::isTyped).toList();
        Inputs recorded = recorded(unit, component);
        Map<BigDecimal, Declared> accepted = new TreeMap<>();
        for (Inputs inputs : typed.isEmpty() ? List.<Inputs>of() : candidates(unit, component, typed, recorded)) {
            RuleResult result = component.rule().points(component.max(), inputs.with(recorded), rounding);
            if (result instanceof RuleResult.Scored scored) {
                accepted.putIfAbsent(scored.rounded(), new Declared(inputs, scored.rounded()));
            }
        }
        return List.copyOf(accepted.values());
    }

    private Inputs recorded(Unit unit, Component component) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (RuleInput input : component.rule().inputs()) {
            if (input.origin() instanceof InputOrigin.Figure(var id) && figures.containsKey(id.value())) {
                values.put(input.name(), figure(unit, figures.get(id.value())));
            }
        }
        return Inputs.of(values);
    }

    private List<Inputs> candidates(Unit unit, Component component, List<RuleInput> typed, Inputs recorded) {
        if (typed.size() == 1 && typed.getFirst().kind() instanceof InputKind.Points points) {
            return steps(typed.getFirst().name(), points.low(), component.max());
        }
        var random = new SplittableRandom(
                dice.between(0, Integer.MAX_VALUE - 1, "inputs|" + unit.id().code() + "|" + component.id()));
        List<Inputs> candidates = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            Map<String, BigDecimal> values = new TreeMap<>();
            var draw = new Draw(random, component.max(), recorded, i);
            typed.forEach(input -> draw.put(input, values));
            candidates.add(Inputs.of(values));
        }
        return candidates;
    }

    private List<Inputs> steps(String name, BigDecimal low, BigDecimal high) {
        BigDecimal step = rounding.scale() >= 2 ? QUARTER : BigDecimal.ONE;
        List<Inputs> steps = new ArrayList<>();
        for (BigDecimal at = low; at.compareTo(high) <= 0 && steps.size() < MOST_STEPS; at = at.add(step)) {
            steps.add(Inputs.of(Map.of(name, at)));
        }
        steps.add(Inputs.of(Map.of(name, high)));
        return steps;
    }

    /** One attempt at all inputs of a rule. The first two try the extremes: nothing at all, and all of everything. */
    private record Draw(SplittableRandom random, BigDecimal max, Inputs recorded, int attempt) {

        void put(RuleInput input, Map<String, BigDecimal> values) {
            switch (input.kind()) {
                case InputKind.Points points -> values.put(input.name(), between(points.low(), max, 0));
                case InputKind.Number number -> values.put(input.name(), number(number));
                case InputKind.Tick _ -> values.put(input.name(), BigDecimal.valueOf(extreme(2, 1)));
                case InputKind.Choice choice -> values.put(Inputs.optionName(input.name(), choice.options()
                        .get(extreme(choice.options().size(), 0)).id()), BigDecimal.ONE);
            }
        }

        private int extreme(int bound, int most) {
            return switch (attempt) {
                case 0 -> bound - 1 - most;
                case 1 -> most;
                default -> random.nextInt(bound);
            };
        }

        /** Often near a recorded figure, for such numbers are compared with it. */
        private BigDecimal number(InputKind.Number number) {
            BigDecimal high = number.high().min(number.low().add(BigDecimal.valueOf(SPANS[attempt % SPANS.length])));
            int scale = Math.min(number.scale(), attempt % 3 == 2 ? 1 : 0);
            if (attempt > 1 && attempt % 2 == 0 && !recorded.isEmpty()) {
                BigDecimal near = recorded.toMap().values().iterator().next();
                return near.multiply(BigDecimal.valueOf(random.nextInt(80, 141)))
                        .divide(HUNDRED, scale, RoundingMode.HALF_UP).min(number.high()).max(number.low());
            }
            return between(number.low(), high, scale);
        }

        private BigDecimal between(BigDecimal low, BigDecimal high, int scale) {
            BigDecimal share = switch (attempt) {
                case 0 -> BigDecimal.ZERO;
                case 1 -> HUNDRED;
                default -> BigDecimal.valueOf(random.nextInt(101));
            };
            return low.add(high.subtract(low).multiply(share).divide(HUNDRED, scale, RoundingMode.HALF_UP)).min(high);
        }
    }
}
