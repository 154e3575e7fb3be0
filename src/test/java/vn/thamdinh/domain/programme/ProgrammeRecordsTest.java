package vn.thamdinh.domain.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.thamdinh.domain.council.Body;
import vn.thamdinh.domain.council.CouncilRules;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.CriteriaSet;
import vn.thamdinh.domain.criteria.Criterion;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.criteria.FieldId;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;

class ProgrammeRecordsTest {
    private static Component component(String id, String max) {
        return new Component(new ComponentId(id), "Tiêu chí", new BigDecimal(max), "", List.of(), "nguồn", true);
    }

    private static Field field(String id, Component... components) {
        return new Field(new FieldId(id), "Lĩnh vực", List.of(new Criterion(id + ".1", "Tiêu chí",
                List.of(components))));
    }

    private static void assertRefused(Executable maker) {
        assertThrows(IllegalArgumentException.class, maker);
    }

    @Test
    void namesAreKeptComposedAndWithoutOuterSpace() {
        Unit unit = new Unit(new UnitId("25396"), 1, "Thị trấn",
                Normalizer.normalize(" Đức Phong ", Normalizer.Form.NFD), new UnitId("696"), List.of(), "");
        assertEquals("Thị trấn Đức Phong", unit.fullName());
    }

    @Test
    void codesAndIdsOutsideTheirFormAreRefused() {
        assertRefused(() -> new UnitId("1"));
        assertRefused(() -> new UnitId("123456"));
        assertRefused(() -> new UnitId("25a"));
        assertRefused(() -> new UnitId("٢٥٣"));
        assertRefused(() -> new ComponentId("1 1"));
        assertRefused(() -> new ComponentId(""));
        assertRefused(() -> new ProgrammeId("CQTT"));
        assertRefused(() -> new ProgrammeHash("00"));
    }

    @Test
    void sumsOfPointsHaveNoTrailingZeros() {
        CriteriaSet set = new CriteriaSet(List.of(field("1", component("1.1.1", "2.5"), component("1.1.2", "7.5")),
                field("2", component("2.1.1", "90.0"))), true, "mẫu");
        assertEquals(new BigDecimal("10"), set.fields().getFirst().max());
        assertEquals(new BigDecimal("100"), set.max());
        assertEquals("2", set.fieldOf(new ComponentId("2.1.1")).orElseThrow().id().value());
    }

    @Test
    void componentsAreUniqueAcrossFieldsAndWorthMoreThanNothing() {
        assertRefused(() -> new CriteriaSet(
                List.of(field("1", component("1.1.1", "1")), field("2", component("1.1.1", "1"))), true, "mẫu"));
        assertRefused(() -> component("1.1.1", "0"));
        assertRefused(() -> field("1"));
    }

    @Test
    void aSampleSetNeverComesWithoutItsNotice() {
        assertRefused(() -> new CriteriaSet(List.of(field("1", component("1.1.1", "1"))), true, " "));
    }

    @Test
    void policiesAndRulesOutOfRangeAreRefused() {
        assertRefused(() -> new ScoringPolicy(5, RoundingMode.HALF_UP, Combination.MEAN, TieRule.SHARED_DENSE,
                BigDecimal.ZERO));
        assertRefused(() -> new ScoringPolicy(2, RoundingMode.UNNECESSARY, Combination.MEAN, TieRule.SHARED_DENSE,
                BigDecimal.ZERO));
        assertRefused(() -> new CouncilRules(List.of(), 0, true, true));
        Body body = new Body("a", "Sở", false, Body.Part.COUNCIL);
        assertRefused(() -> new CouncilRules(List.of(body, body), 50, true, true));
    }
}
