package vn.thamdinh.domain.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class VietnameseOrderTest {
    private static void assertOrder(Comparator<String> order, String... expected) {
        List<String> shuffled = new ArrayList<>(List.of(expected));
        Collections.reverse(shuffled);
        shuffled.sort(order);
        assertEquals(List.of(expected), shuffled);
    }

    @Test
    void placeNamesFollowTheDictionarySyllableBySyllable() {
        assertOrder(VietnameseOrder.TEXT, "Bình Long", "Bù Đăng", "Bù Đốp", "Bù Gia Mập", "Bùa", "Dầu", "Đa Kia",
                "Đak Ơ", "Đăk Ơ", "Đắk Nông");
    }

    @Test
    void tonesFollowLettersInTheOrderLevelGraveHookTildeAcuteDot() {
        assertOrder(VietnameseOrder.TEXT, "ma", "mà", "mả", "mã", "má", "mạ", "mă", "mâ");
    }

    @Test
    void toneOfAnEarlierSyllableOutweighsLettersOfALaterOne() {
        assertOrder(VietnameseOrder.TEXT, "ma đi", "mạ đa");
    }

    @Test
    void lettersWithAHookComeAfterPlainOnes() {
        assertOrder(VietnameseOrder.TEXT, "o", "ô", "ơ", "u", "ư", "v");
    }

    @Test
    void bothTonePlacementsAndBothNormalFormsAreEqual() {
        assertEquals(0, VietnameseOrder.TEXT.compare("hoà", "hòa"));
        String name = "Thuận Phú";
        assertEquals(0, VietnameseOrder.TEXT.compare(name, Normalizer.normalize(name, Normalizer.Form.NFD)));
    }

    @Test
    void numbersCompareByValueAndLowerCaseComesFirst() {
        assertOrder(VietnameseOrder.TEXT, "Đường 2", "Đường 10", "Đường An");
        assertTrue(VietnameseOrder.TEXT.compare("an lộc", "An Lộc") < 0);
    }

    @Test
    void unitsAreOrderedWithoutTheirPrefix() {
        assertOrder(VietnameseOrder.UNIT, "Phường An Lộc", "Xã Bình Tân", "Thị trấn Đức Phong", "Xã Tiến Hưng");
        assertEquals("Phước Long", VietnameseOrder.withoutPrefix("Thị xã Phước Long"));
        assertEquals("Xã", VietnameseOrder.withoutPrefix("Xã"));
        assertEquals("Xãi Lộ", VietnameseOrder.withoutPrefix("Xãi Lộ"));
        assertEquals("Tân Khai",
                VietnameseOrder.withoutPrefix(Normalizer.normalize("Thị trấn Tân Khai", Normalizer.Form.NFD)));
    }

    @Test
    void peopleAreOrderedByGivenNameFirst() {
        assertOrder(VietnameseOrder.PERSON, "Trần Văn An", "Lê Thị Bình", "Nguyễn Bình", "Bùi Đức");
    }
}
