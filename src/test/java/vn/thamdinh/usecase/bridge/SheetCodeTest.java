package vn.thamdinh.usecase.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.unit.UnitId;

class SheetCodeTest {

    private static final RoundId ROUND = new RoundId("0123456789abcdef".repeat(4));
    private static final ProgrammeHash PROGRAMME = new ProgrammeHash("fedcba9876543210".repeat(4));
    private static final UnitId UNIT = new UnitId("25195");
    private static final Optional<MemberId> MEMBER = Optional.of(new MemberId("tv;05%"));
    private static final SheetCode CODE = SheetCode.of(ROUND, PROGRAMME, UNIT, MEMBER);

    @Test
    void whatIsScannedFromAnyPageAndWhatIsTypedSayTheSame() {
        String square = SheetCode.square(ROUND, PROGRAMME, UNIT, MEMBER);
        assertTrue(square.startsWith("TD1;0123456789abcdef;25195;tv%3B05%25;fedcba9876543210;"), square);
        assertEquals(Optional.of(CODE), SheetCode.read(square));
        assertEquals(Optional.of(CODE), SheetCode.read(square + ";2/7 "));
        assertEquals(Optional.of(CODE), SheetCode.read(CODE.letters()));
        assertEquals(Optional.of(CODE),
                SheetCode.read(" " + CODE.letters().toLowerCase(Locale.ROOT).replace("-", " ").replace('0', 'o')));
    }

    @Test
    void anyOneWrongLetterIsRefused() {
        String letters = CODE.letters().replace("-", "");
        for (int at = 0; at < letters.length(); at++) {
            for (char other : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                String wrong = letters.substring(0, at) + other + letters.substring(at + 1);
                assertEquals(other == letters.charAt(at), SheetCode.read(wrong).isPresent(), wrong);
            }
        }
        String square = SheetCode.square(ROUND, PROGRAMME, UNIT, MEMBER);
        for (int at = 0; at < square.length(); at++) {
            String wrong = square.substring(0, at) + (square.charAt(at) == 'x' ? 'y' : 'x') + square.substring(at + 1);
            assertFalse(SheetCode.read(wrong).isPresent(), wrong);
        }
    }

    @Test
    void neighboursThatWereSwappedAndLettersThatAreMissingAreRefused() {
        String letters = CODE.letters().replace("-", "");
        for (int at = 1; at < letters.length(); at++) {
            String swapped = letters.substring(0, at - 1) + letters.charAt(at) + letters.charAt(at - 1)
                    + letters.substring(at + 1);
            assertEquals(swapped.equals(letters), SheetCode.read(swapped).isPresent(), swapped);
        }
        assertFalse(SheetCode.read(letters.substring(1)).isPresent());
        assertFalse(SheetCode.read("").isPresent());
        assertFalse(SheetCode.read("TD1;;;").isPresent());
    }

    @Test
    void aSheetWithoutANameSaysSo() {
        SheetCode blank = SheetCode.read(SheetCode.of(ROUND, PROGRAMME, UNIT, Optional.empty()).letters()).orElseThrow();
        assertTrue(blank.isBlank());
        assertFalse(CODE.isBlank());
        assertTrue(blank.isOf(UNIT) && blank.isOf(ROUND) && blank.isOf(PROGRAMME));
        assertFalse(blank.isOf(new UnitId("25196")));
    }
}
