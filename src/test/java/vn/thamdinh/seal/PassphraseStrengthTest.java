package vn.thamdinh.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseStrengthTest {

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "aaaaaaaaaaaaaaaa", "matkhau123", "abcabcabcabcabc", "Password1!", "qwerty2024",
        "98765432109876"})
    void simple_ones_are_too_weak(String text) {
        assertTrue(judge(text).score() < 2, () -> text + " " + judge(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bốn con gà mái ăn thóc vàng ngoài sân", "correct horse battery staple", "T7#kq!xW2@mNz9"})
    void long_or_mixed_ones_are_good(String text) {
        assertTrue(judge(text).score() >= 3, () -> text + " " + judge(text));
        assertEquals(PassphraseStrength.Reason.GOOD, judge(text).reason());
    }

    @ParameterizedTest
    @CsvSource({"ab7!, TOO_SHORT", "matkhau2024, COMMON_WORD", "xyxyxyxyxyxyxy, REPEATS", "trongkia, ADD_WORDS"})
    void the_reason_names_what_would_help(String text, PassphraseStrength.Reason reason) {
        assertEquals(reason, judge(text).reason());
    }

    @Test
    void a_longer_passphrase_is_never_weaker() {
        String text = "vườn điều xanh mướt bên kia đồi Bù Đăng";
        int last = 0;
        for (int length = 1; length <= text.length(); length++) {
            int score = judge(text.substring(0, length)).score();
            assertTrue(score >= last, text.substring(0, length));
            last = score;
        }
    }

    private static PassphraseStrength judge(String text) {
        try (var passphrase = Passphrase.of(text)) {
            return PassphraseStrength.of(passphrase);
        }
    }
}
