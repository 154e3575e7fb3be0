package vn.thamdinh.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class BalancedLinesTest {
    private static final double WIDE = 300;

    @Test
    void aTextThatFitsStaysOneLine() {
        assertEquals(List.of("Về việc công nhận"), BalancedLines.of(" Về việc công nhận ", SerifFont.BOLD, 14, WIDE));
    }

    @Test
    void twoLinesAreAboutEquallyLong() {
        List<String> lines = BalancedLines.of("một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba mười bốn",
                SerifFont.REGULAR, 14, WIDE);
        assertEquals(2, lines.size());
        double first = SerifFont.REGULAR.width(lines.getFirst(), 14);
        double second = SerifFont.REGULAR.width(lines.getLast(), 14);
        assertTrue(Math.abs(first - second) < 60, first + " and " + second);
    }

    @Test
    void aQuotedNameIsNotBrokenWhereTheLinesAllowIt() {
        assertEquals(List.of("xã, phường, thị trấn đạt chuẩn", "“Chính quyền thân thiện” năm 2024"),
                BalancedLines.of("xã, phường, thị trấn đạt chuẩn “Chính quyền thân thiện” năm 2024", SerifFont.BOLD, 14, WIDE));
    }

    @Test
    void aLineFeedBreaksAndANoBreakSpaceDoesNot() {
        assertEquals(List.of("a", "b c"), BalancedLines.of("a\nb\u00A0c", SerifFont.BOLD, 14, 5));
    }

    @Test
    void aLetterWithMarksIsAsWideAsItsBase() {
        "ăâêôẮẰẲẴẶẤẦẨẪẬẾỀỂỄỆỐỒỔỖỘỳỵỷỹ".codePoints().mapToObj(Character::toString).forEach(letter -> {
            String base = Normalizer.normalize(letter, Normalizer.Form.NFD).substring(0, 1);
            for (SerifFont font : SerifFont.values()) {
                assertEquals(font.width(base, 14), font.width(letter, 14), 0.001, letter);
            }
        });
    }
}
