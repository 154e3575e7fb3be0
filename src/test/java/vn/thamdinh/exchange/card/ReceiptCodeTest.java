package vn.thamdinh.exchange.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.WriterId;

class ReceiptCodeTest {

    private static final RoundId ROUND = new RoundId("0123456789abcdef".repeat(4));
    private static final BundleId BUNDLE = new BundleId("fedcba9876543210".repeat(4));
    private static final WriterId WRITER = new WriterId("00112233445566778899aabbccddeeff");
    private static final String TEXT = "00ZY-C15A-AR4";

    private final ReceiptCode code = ReceiptCode.of(ROUND, WRITER, 3, BUNDLE);

    @Test
    void aKnownBundleHasTheCodeOfTheSpecification() {
        assertEquals(TEXT, code.text());
        assertEquals(3, code.number());
        assertEquals(TEXT, ReceiptCode.of(ROUND, WRITER, 4096 + 3, BUNDLE).text());
    }

    @Test
    void whatAPersonTypesIsReadBackAndConfirmsThatBundleAlone() {
        ReceiptCode typed = ReceiptCode.parse(" " + TEXT.toLowerCase(Locale.ROOT).replace('-', ' ')
                .replace('0', 'o').replace('1', 'l')).orElseThrow();
        assertTrue(typed.confirms(ROUND, WRITER, 3, BUNDLE));
        assertFalse(typed.confirms(ROUND, WRITER, 4, BUNDLE));
        assertFalse(typed.confirms(ROUND, WRITER, 3, new BundleId("0".repeat(64))));
        assertFalse(typed.confirms(ROUND, new WriterId("0".repeat(32)), 3, BUNDLE));
        assertFalse(typed.confirms(new RoundId("1".repeat(64)), WRITER, 3, BUNDLE));
    }

    @Test
    void everySingleWrongSymbolAndEverySwapOfNeighboursShows() {
        String plain = TEXT.replace("-", "");
        for (int i = 0; i < plain.length(); i++) {
            for (char other : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                String wrong = plain.substring(0, i) + other + plain.substring(i + 1);
                assertEquals(other == plain.charAt(i), ReceiptCode.parse(wrong).isPresent(), wrong);
            }
            if (i > 0 && plain.charAt(i) != plain.charAt(i - 1)) {
                assertEquals(Optional.empty(), ReceiptCode.parse(plain.substring(0, i - 1) + plain.charAt(i)
                        + plain.charAt(i - 1) + plain.substring(i + 1)));
            }
        }
    }

    @Test
    void otherLengthsAndLettersAreNoCode() {
        for (String typed : new String[] {"", "U", TEXT.substring(1), TEXT + "0", TEXT.replace(TEXT.charAt(0), 'U')}) {
            assertEquals(Optional.empty(), ReceiptCode.parse(typed), typed);
        }
    }

    @Test
    void largestNumberAndMarkFitAndNoMore() {
        var largest = new ReceiptCode(4095, (1L << 38) - 1);
        assertEquals(Optional.of(largest), ReceiptCode.parse(largest.text()));
        assertThrows(IllegalArgumentException.class, () -> new ReceiptCode(4096, 0));
        assertThrows(IllegalArgumentException.class, () -> new ReceiptCode(0, 1L << 38));
    }
}
