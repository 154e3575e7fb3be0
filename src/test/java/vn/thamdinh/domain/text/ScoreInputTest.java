package vn.thamdinh.domain.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thamdinh.domain.text.ScoreInput.Accepted;
import vn.thamdinh.domain.text.ScoreInput.Reason;
import vn.thamdinh.domain.text.ScoreInput.Rejected;

class ScoreInputTest {
    private static final BigDecimal TEN = BigDecimal.TEN;

    private static ScoreInput read(String typed) {
        return ScoreInput.parse(typed, TEN, 2);
    }

    private static Reason reason(ScoreInput input) {
        return assertInstanceOf(Rejected.class, input).reason();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "8,5|8.5", "8.5|8.5", "8,50|8.5", "8.05|8.05", "10|10", "10,00|10", "0|0", "0,0|0", "08|8", "08,5|8.5",
        "' 7 '|7", "'\u00A07,25\u202F'|7.25", "'\uFEFF3'|3", "８,５|8.5", "８．５|8.5", "８，５|8.5"})
    void commaAndDotSeparateDecimals(String typed, String points) {
        assertEquals(new Accepted(new BigDecimal(points)), read(typed));
    }

    @Test
    void pointsAboveTheHighestValueAreOutOfRangeAndNeverReadAsThousands() {
        assertEquals(new Rejected(Reason.OUT_OF_RANGE, List.of("95.5", "10")), read("95.5"));
        assertEquals(Reason.OUT_OF_RANGE, reason(read("10,01")));
        assertEquals(Reason.OUT_OF_RANGE, reason(read("955")));
        assertEquals(Reason.OUT_OF_RANGE, reason(ScoreInput.parse("2,75", new BigDecimal("2.5"), 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1,234", "8.500", "1.234,5", "1,234.5", "1 234", "1.234.567"})
    void whatMayBeThousandsIsNotGuessed(String typed) {
        assertEquals(Reason.AMBIGUOUS_THOUSANDS, reason(ScoreInput.parse(typed, new BigDecimal("5000"), 2)));
    }

    @Test
    void aLeadingZeroIsNoThousand() {
        assertEquals(Reason.TOO_MANY_DECIMALS, reason(read("0.123")));
        assertEquals(new Accepted(new BigDecimal("0.123")), ScoreInput.parse("0.123", TEN, 3));
        assertEquals(new Accepted(new BigDecimal("1.234")), ScoreInput.parse("1,234", TEN, 3));
        assertEquals(Reason.AMBIGUOUS_THOUSANDS, reason(ScoreInput.parse("1.234", TEN, 3)));
    }

    @Test
    void decimalsBeyondTheScaleAreRefusedWithTheScale() {
        assertEquals(new Rejected(Reason.TOO_MANY_DECIMALS, List.of("8,25", "1")), ScoreInput.parse("8,25", TEN, 1));
        assertEquals(Reason.TOO_MANY_DECIMALS, reason(ScoreInput.parse("8,0", TEN, 0)));
        assertEquals(Reason.TOO_MANY_DECIMALS, reason(read("8,5000")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00A0", "\uFEFF"})
    void nothingTypedIsEmpty(String typed) {
        assertEquals(Reason.EMPTY, reason(read(typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+8", "-1", "\u22121", "-0"})
    void signsAreRefused(String typed) {
        assertEquals(Reason.SIGNED, reason(read(typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "1E0", "8,", ",5", ".5", "8,,5", "8,5,5", "8 5", "tám", "NaN", "0x8", "8/10", "8%",
        "٨", "８²", "8²", "½", "①", "1_0", "8đ", "99999999999999999999"})
    void anythingElseIsNoNumber(String typed) {
        assertEquals(Reason.NOT_A_NUMBER, reason(read(typed)));
    }

    @Test
    void decomposedTextIsRefusedLikeComposedText() {
        assertEquals(Reason.NOT_A_NUMBER, reason(read(Normalizer.normalize("tám", Normalizer.Form.NFD))));
    }
}
