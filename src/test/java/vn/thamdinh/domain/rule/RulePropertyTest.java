package vn.thamdinh.domain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.thamdinh.domain.rule.formula.Formula;
import vn.thamdinh.domain.rule.formula.ParseProblem;
import vn.thamdinh.domain.rule.grading.Extent;
import vn.thamdinh.domain.rule.grading.Line;
import vn.thamdinh.domain.rule.grading.Step;
import vn.thamdinh.domain.rule.grading.Steps;
import vn.thamdinh.domain.survey.SurveyFormId;

/** What holds for every kind of rule, whatever goes in. */
class RulePropertyTest {
    private static final BigDecimal MAX = new BigDecimal("5");

    /** A rule, and for each of its inputs whether more of it gives more points (1), fewer (-1) or either (0). */
    private record Kind(String name, ScoringRule rule, Map<String, Integer> directions) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static BigDecimal number(int number) {
        return BigDecimal.valueOf(number);
    }

    private static List<Kind> kinds() {
        Quotient quotient = new Quotient("b", "a", ZeroWhole.NOT_APPLICABLE);
        Measure.Typed typed = new Measure.Typed("x", BigDecimal.ZERO, number(100), 0);
        Steps steps = new Steps(List.of(new Step(number(0), true, number(50), false, number(0)),
                new Step(number(50), true, number(90), false, number(3)),
                new Step(number(90), true, number(100), true, number(5))));
        Line line = new Line(number(40), number(90));
        List<Item> items = List.of(new Item("n", "n", new BigDecimal("0.5")), new Item("m", "m", BigDecimal.ONE));
        SurveyQuestions asked = new SurveyQuestions(new SurveyFormId("P"), List.of("c"));
        FigureId figure = new FigureId("f");
        Map<String, Integer> rising = Map.of("part", 1, "whole", -1);
        return List.of(
                new Kind("F1", new YesNo("?"), Map.of("met", 1)),
                new Kind("F2", new Ratio(quotient), rising),
                new Kind("F3", new FlooredRatio(quotient, number(60)), rising),
                new Kind("F4", new Rescaled(quotient, line), rising),
                new Kind("F5", new StepTable(quotient, steps), rising),
                new Kind("F5 of a number", new StepTable(typed, steps), Map.of("value", 1)),
                new Kind("F6", new Increment(typed, number(20), number(1), number(7), new BigDecimal("0.5")), Map.of("value", 1)),
                new Kind("F7", new PointsPerItem(items), Map.of("n", 1, "m", 1)),
                new Kind("F8", new Levels("", List.of(new Levels.Level("x", "X", number(100)),
                        new Levels.Level("y", "Y", number(40)))), Map.of()),
                new Kind("F9", new Checklist(List.of(new Checklist.Part("p", "P", number(2)),
                        new Checklist.Part("q", "Q", number(3))), 0), Map.of("p", 1, "q", 1)),
                new Kind("F10", new Deduction(items, number(-2)), Map.of("n", -1, "m", -1)),
                new Kind("F11", new Lateness("l", new BigDecimal("0.5"), 7), Map.of("late", -1)),
                new Kind("F12", new WeightedShares(asked, List.of(new Weight("x", number(100)), new Weight("y", number(0))),
                        ZeroWhole.ZERO), Map.of("c/x", 1, "c/y", -1)),
                new Kind("F13", new SatisfiedShare(asked, List.of("x", "y"), List.of("y"),
                        SatisfiedShare.Counts.DISSATISFIED, ZeroWhole.ZERO), Map.of("c/x", 1, "c/y", -1)),
                new Kind("F14", new SurveyMean(asked, List.of(new Weight("x", number(5)), new Weight("y", number(1))),
                        number(1), number(5), ZeroWhole.ZERO), Map.of("c/x", 1, "c/y", -1)),
                new Kind("F15", new LinkedIndex(figure, line), Map.of("figure", 1)),
                new Kind("F16", new WhereApplicable(new Ratio(quotient), ""), rising),
                new Kind("F18", formula("min(M, max(0, a - b / 2))"), Map.of("a", 1, "b", -1)),
                new Kind("F19", new Manual(), Map.of("points", 1)),
                new Kind("F20", new ReverseRatio(quotient), Map.of("part", -1, "whole", 1)),
                new Kind("F21", new Trend(typed, figure, Trend.Change.DIFFERENCE, line, ZeroWhole.REFUSED),
                        Map.of("value", 1, "before", -1)),
                new Kind("F22", new Veto("?", Veto.Effect.RECOGNITION), Map.of("violated", -1)));
    }

    private static ScoringRule formula(String text) {
        try {
            InputKind.Number number = new InputKind.Number(BigDecimal.ZERO, Extent.MOST, 0);
            return new FreeFormula("", List.of(RuleInput.typed("a", "A", number), RuleInput.typed("b", "B", number)),
                    List.of(new FreeFormula.Alternative("1", "", Formula.parse(text))));
        } catch (ParseProblem e) {
            throw new AssertionError(e);
        }
    }

    @Provide
    Arbitrary<Kind> everyKind() {
        return Arbitraries.of(kinds());
    }

    private static Map<String, BigDecimal> drawn(Kind kind, Random random) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (RuleInput input : kind.rule.inputs()) {
            switch (input.kind()) {
                case InputKind.Points _ -> values.put(input.name(), number(random.nextInt(6)));
                case InputKind.Number _ -> values.put(input.name(), number(random.nextInt(101)));
                case InputKind.Tick _ -> values.put(input.name(), number(
                        input.name().equals(Inputs.NOT_APPLICABLE) ? 0 : random.nextInt(2)));
                case InputKind.Choice choice -> values.put(Inputs.optionName(input.name(),
                        choice.options().get(random.nextInt(choice.options().size())).id()), BigDecimal.ONE);
            }
        }
        return values;
    }

    private static RuleResult result(ScoringRule rule, Map<String, BigDecimal> values) {
        return rule.points(MAX, Inputs.of(values), Worked.HUNDREDTHS);
    }

    @Property(tries = 3000)
    void pointsLieBetweenTheLowestAndTheHighest(@ForAll("everyKind") Kind kind, @ForAll Random random) {
        Map<String, BigDecimal> values = drawn(kind, random);
        if (result(kind.rule, values) instanceof RuleResult.Scored(BigDecimal exact, BigDecimal rounded)) {
            assertTrue(exact.compareTo(kind.rule.lowest(MAX)) >= 0, () -> kind + " " + values);
            assertTrue(exact.compareTo(kind.rule.highest(MAX)) <= 0, () -> kind + " " + values);
            assertTrue(kind.rule.highest(MAX).compareTo(MAX) <= 0);
            assertEquals(2, rounded.scale());
            assertTrue(!kind.rule.working(MAX, Inputs.of(values)).isEmpty());
        }
    }

    @Property(tries = 3000)
    void moreOfWhatIsGoodNeverGivesFewerPoints(@ForAll("everyKind") Kind kind, @ForAll Random random,
                                               @ForAll @IntRange(min = 1, max = 40) int more) {
        Map<String, BigDecimal> values = drawn(kind, random);
        for (Map.Entry<String, Integer> direction : kind.directions.entrySet()) {
            Map<String, BigDecimal> changed = new HashMap<>(values);
            changed.computeIfPresent(direction.getKey(), (_, value) -> value.add(number(more)));
            if (result(kind.rule, values) instanceof RuleResult.Scored before
                    && result(kind.rule, changed) instanceof RuleResult.Scored after) {
                int order = after.rounded().compareTo(before.rounded());
                assertTrue(order * direction.getValue() >= 0, () -> kind + " " + values + " → " + changed);
            }
        }
    }

    @Property(tries = 1000)
    void theOrderInWhichInputsAreGivenDoesNotMatter(@ForAll("everyKind") Kind kind, @ForAll Random random) {
        Map<String, BigDecimal> values = drawn(kind, random);
        List<Map.Entry<String, BigDecimal>> entries = new ArrayList<>(values.entrySet());
        Collections.shuffle(entries, random);
        Map<String, BigDecimal> shuffled = new LinkedHashMap<>();
        entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
        assertEquals(result(kind.rule, values), result(kind.rule, shuffled), kind::toString);
    }

    @Property(tries = 1000)
    void withoutAnInputItIsMissingOrWasNotNeeded(@ForAll("everyKind") Kind kind, @ForAll Random random) {
        Map<String, BigDecimal> values = drawn(kind, random);
        for (String name : List.copyOf(values.keySet())) {
            Map<String, BigDecimal> fewer = new HashMap<>(values);
            fewer.remove(name);
            RuleResult result = result(kind.rule, fewer);
            assertTrue(name.equals(Inputs.NOT_APPLICABLE) || result instanceof RuleResult.Missing missing
                    && missing.inputs().contains(name.contains(".") ? name.substring(0, name.indexOf('.')) : name),
                    () -> kind + " without " + name + ": " + result);
        }
    }
}
