package vn.thamdinh.domain.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"70", "688", "25213", "so-noi-vu", "s2", "ban-quan-ly-khu-kinh-te"})
    void provincesDistrictsCommunesAndAgenciesHaveCodes(String code) {
        assertTrue(UnitId.isCode(code));
        assertEquals(code, new UnitId(code).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "252134", "Sở", "so noi vu", "-so", "s", "SO", "a23456789012345678901234567890123"})
    void anythingElseIsNone(String code) {
        assertFalse(UnitId.isCode(code));
        assertThrows(IllegalArgumentException.class, () -> new UnitId(code));
    }

    @Test
    void noUnitIsCalledAsTheCouncilIs() {
        assertFalse(UnitId.isCode("council"), "the council's own scores stand under that name");
    }
}
