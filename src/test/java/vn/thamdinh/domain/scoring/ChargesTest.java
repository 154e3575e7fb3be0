package vn.thamdinh.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.ProgrammeBuilder.ONE;
import static vn.thamdinh.fixture.ProgrammeBuilder.THREE;
import static vn.thamdinh.fixture.ProgrammeBuilder.TWO;
import static vn.thamdinh.fixture.ProgrammeBuilder.unit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.FactsBuilder;
import vn.thamdinh.fixture.ProgrammeBuilder;

class ChargesTest {
    private static final Programme PROGRAMME = ProgrammeBuilder.withUnits(1).build();
    private static final UnitId UNIT = unit(1);
    private static final MemberId HANH = new MemberId("tv-01");
    private static final MemberId BINH = new MemberId("tv-02");

    private static UnitFacts facts(Map<MemberId, Set<ComponentId>> charges) {
        UnitFacts facts = new FactsBuilder().panel(UNIT, HANH, BINH).score(UNIT, HANH, ONE, "4")
                .score(UNIT, BINH, ONE, "2").score(UNIT, BINH, TWO, "3").score(UNIT, BINH, THREE, "1").build().unit(UNIT);
        return facts.with(new Panel(List.of(HANH, BINH), List.of(), Map.of(), charges));
    }

    private static UnitResult result(Map<MemberId, Set<ComponentId>> charges) {
        return Results.of(PROGRAMME, Facts.of(List.of(facts(charges)))).units().getFirst();
    }

    private static ComponentResult component(UnitResult result, ComponentId id) {
        return result.fields().stream().flatMap(field -> field.components().stream())
                .filter(one -> one.component().id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void withoutChargesEverybodyIsAskedForEverything() {
        UnitResult result = result(Map.of());
        assertEquals(0, new BigDecimal("3").compareTo(component(result, ONE).points()));
        assertEquals(1, component(result, TWO).missing());
    }

    @Test
    void aMemberIsMissedOnlyWhereHeIsAskedAndCountsNowhereElse() {
        UnitResult result = result(Map.of(HANH, Set.of(ONE), BINH, Set.of(TWO, THREE)));
        assertEquals(0, new BigDecimal("4").compareTo(component(result, ONE).points()));
        assertEquals(0, component(result, ONE).missing());
        assertEquals(0, component(result, TWO).missing());
        assertEquals(0, new BigDecimal("3").compareTo(component(result, TWO).points()));
    }

    @Test
    void whatNobodyIsChargedWithAllAreAskedFor() {
        Panel panel = facts(Map.of(HANH, Set.of(ONE), BINH, Set.of(TWO))).panel();
        assertTrue(panel.asks(HANH, THREE));
        assertTrue(panel.asks(BINH, THREE));
        assertFalse(panel.asks(HANH, TWO));
        assertEquals(1, component(result(Map.of(HANH, Set.of(ONE), BINH, Set.of(TWO))), THREE).missing());
    }

    @Test
    void whoIsChargedWithNothingInParticularIsAskedForAll() {
        Panel panel = facts(Map.of(HANH, Set.of(ONE))).panel();
        assertTrue(panel.asks(BINH, ONE));
        assertTrue(panel.asks(BINH, THREE));
        assertFalse(panel.asks(HANH, THREE));
    }
}
