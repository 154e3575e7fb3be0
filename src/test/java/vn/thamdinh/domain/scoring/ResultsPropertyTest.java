package vn.thamdinh.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.ProgrammeBuilder.unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.programme.Combination;
import vn.thamdinh.fixture.FactsBuilder;
import vn.thamdinh.fixture.ProgrammeBuilder;

class ResultsPropertyTest {
    private static final int UNITS = 3;
    private static final MemberId[] PANEL = {new MemberId("tv-01"), new MemberId("tv-02"), new MemberId("tv-03")};
    private static final List<BigDecimal> MOST = List.of(new BigDecimal("6"), new BigDecimal("4"),
            new BigDecimal("10"));

    record Given(int unit, int member, int component, int hundredths) {
        String points() {
            return MOST.get(component).multiply(BigDecimal.valueOf(hundredths)).movePointLeft(2).toPlainString();
        }
    }

    @Provide
    Arbitrary<List<Given>> scores() {
        return Combinators.combine(Arbitraries.integers().between(1, UNITS), Arbitraries.integers().between(0, 2),
                Arbitraries.integers().between(0, 2), Arbitraries.integers().between(0, 100)).as(Given::new)
                .list().ofMaxSize(40);
    }

    private static Results results(List<Given> scores, Combination combination) {
        var facts = new FactsBuilder();
        for (int order = 1; order <= UNITS; order++) {
            facts.panel(unit(order), PANEL);
        }
        for (Given given : scores) {
            ComponentId component = ProgrammeBuilder.COMPONENTS.get(given.component());
            facts.score(unit(given.unit()), PANEL[given.member()], component, given.points());
        }
        return Results.of(ProgrammeBuilder.withUnits(UNITS).combination(combination).build(), facts.build());
    }

    /** What is told of a unit without the names of entries, which the fixture numbers as they come. */
    private static List<String> told(Results results) {
        return results.units().stream()
                .map(unit -> unit.total() + " " + unit.status() + " " + unit.rank() + " " + unit.obstacles()).toList();
    }

    @Property(tries = 200)
    void theOrderInWhichScoresCameChangesNothing(@ForAll("scores") List<Given> scores, @ForAll Random shuffle,
            @ForAll Combination combination) {
        List<Given> shuffled = new ArrayList<>(scores);
        Collections.shuffle(shuffled, shuffle);
        assertEquals(told(results(scores, combination)), told(results(shuffled, combination)));
    }

    @Property(tries = 200)
    void noFigureLeavesItsBounds(@ForAll("scores") List<Given> scores, @ForAll Combination combination) {
        for (UnitResult unit : results(scores, combination).units()) {
            for (FieldResult field : unit.fields()) {
                assertTrue(field.points().signum() >= 0 && field.points().compareTo(field.field().max()) <= 0);
                field.components().forEach(ResultsPropertyTest::assertBetweenItsInputs);
            }
            assertTrue(unit.total().compareTo(new BigDecimal("20")) <= 0);
        }
    }

    @Property(tries = 200)
    void everyFigureIsTheSumOrMeanOfWhatItsTraceNames(@ForAll("scores") List<Given> scores) {
        for (UnitResult unit : results(scores, Combination.MEAN).units()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (ComponentResult component : unit.fields().stream().flatMap(f -> f.components().stream()).toList()) {
                sum = sum.add(component.points());
                Trace trace = component.trace();
                assertEquals(trace.exact().setScale(trace.scale(), trace.rounding()), component.points());
                BigDecimal inputs = trace.inputs().stream().map(Trace.Input::points)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                BigDecimal back = trace.exact().multiply(BigDecimal.valueOf(trace.inputs().size()));
                assertTrue(back.subtract(inputs).abs().compareTo(new BigDecimal("0.000000001")) < 0);
            }
            assertEquals(0, sum.compareTo(unit.total()));
        }
    }

    @Property(tries = 200)
    void oneHigherScoreNeverLowersATotal(@ForAll("scores") List<Given> scores, @ForAll Combination combination) {
        List<BigDecimal> before = results(scores, combination).units().stream().map(UnitResult::total).toList();
        for (int i = 0; i < scores.size(); i++) {
            Given one = scores.get(i);
            List<Given> raised = new ArrayList<>(scores);
            raised.set(i, new Given(one.unit(), one.member(), one.component(), 100));
            BigDecimal after = results(raised, combination).units().get(one.unit() - 1).total();
            assertTrue(after.compareTo(before.get(one.unit() - 1)) >= 0, "raised and yet lower");
        }
    }

    private static void assertBetweenItsInputs(ComponentResult component) {
        List<BigDecimal> inputs = component.trace().inputs().stream().map(Trace.Input::points).sorted().toList();
        if (!inputs.isEmpty()) {
            assertTrue(component.points().compareTo(inputs.getFirst()) >= 0, "below its lowest input");
            assertTrue(component.points().compareTo(inputs.getLast()) <= 0, "above its highest input");
        }
    }
}
