package vn.thamdinh.domain.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void tonesMarksAndStrokedDAreRemoved() {
        assertEquals("da kia", Folding.key("Đa Kia"));
        assertEquals("dak o", Folding.key("Đăk Ơ"));
        assertEquals("uy ban nhan dan xa duc lieu", Folding.key("ỦY BAN NHÂN DÂN xã Đức Liễu"));
    }

    @Test
    void composedAndDecomposedSpellingsHaveOneKey() {
        String composed = "Thị trấn Đức Phong";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertFalse(composed.equals(decomposed));
        assertEquals(Folding.key(composed), Folding.key(decomposed));
    }

    @Test
    void whiteSpaceRunsAndHardSpacesBecomeOneSpace() {
        assertEquals("loc tan", Folding.key("  Lộc\u00A0\t Tấn "));
    }

    @Test
    void bothTonePlacementsHaveOneKey() {
        assertEquals(Folding.key("hoà"), Folding.key("hòa"));
    }

    @Test
    void allWordsMatchInAnyOrderAcrossCandidates() {
        List<String> row = List.of("Xã Đa Kia", "Huyện Bù Gia Mập");
        assertTrue(Folding.matches("map kia", row));
        assertTrue(Folding.matches("KIA BÙ", row));
        assertTrue(Folding.matches("  ", row));
        assertFalse(Folding.matches("kia dang", row));
    }
}
