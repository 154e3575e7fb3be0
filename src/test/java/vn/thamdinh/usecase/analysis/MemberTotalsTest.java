package vn.thamdinh.usecase.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.Block;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Criterion;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.criteria.FieldId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.FactsBuilder;
import vn.thamdinh.fixture.ProgrammeBuilder;

/** A member's total follows the same rules as the council's. */
class MemberTotalsTest {
    private static final UnitId UNIT = ProgrammeBuilder.unit(1);
    private static final MemberId MEMBER = new MemberId("tv-01");

    private static Field field(String id, Block block, int max, int cap) {
        var component = new Component(new ComponentId(id), "Thành phần", BigDecimal.valueOf(max), "", List.of(), "nguồn",
                true);
        return new Field(new FieldId("f" + id), "Lĩnh vực", block, BigDecimal.valueOf(cap),
                List.of(new Criterion("c" + id, "Tiêu chí", List.of(component))));
    }

    @Test
    void aPenaltyIsTakenFromAMembersTotalAndNotAddedAndNoMoreThanItsCap() {
        Programme programme = ProgrammeBuilder.withUnits(1)
                .fields(List.of(field("1", Block.NORMAL, 50, 50), field("2", Block.PENALTY, 9, 4))).build();
        Facts facts = new FactsBuilder().panel(UNIT, MEMBER).score(UNIT, MEMBER, new ComponentId("1"), "40")
                .score(UNIT, MEMBER, new ComponentId("2"), "9").agreed(UNIT, new ComponentId("1"), "10").build();
        var analysis = new Analysis(programme, facts, Results.of(programme, facts));
        Map<String, BigDecimal> totals = analysis.members(programme.units().getFirst());
        assertEquals(1, totals.size());
        assertEquals(0, totals.values().iterator().next().compareTo(BigDecimal.valueOf(36)));
    }
}
