package vn.thamdinh.domain.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RespondentPlanTest {

    private static RespondentPlan plan(int units, int... perUnit) {
        return new RespondentPlan("p", "Khảo sát", "cơ quan", units, Arrays.stream(perUnit)
                .mapToObj(persons -> new RespondentGroup("Nhóm", persons)).toList(), "nguồn");
    }

    @Test
    void personsPerUnitTimesUnitsMakeTheQuotasOfBothSurveys() {
        assertEquals(180, plan(20, 5, 4).total());
        assertEquals(187, plan(11, 12, 5).total());
        assertEquals(100, plan(20, 5, 4).groups().getFirst().total(20));
        assertEquals(9 * 3, plan(20, 5, 4).withUnits(3).total());
    }

    @Test
    void aPlanThatAsksNobodyIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> plan(20));
        assertThrows(IllegalArgumentException.class, () -> plan(0, 5));
        assertThrows(IllegalArgumentException.class, () -> plan(1, 0));
        assertThrows(ArithmeticException.class, () -> plan(20_000, Integer.MAX_VALUE).total());
    }
}
