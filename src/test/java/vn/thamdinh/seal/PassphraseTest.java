package vn.thamdinh.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PassphraseTest {

    @Test
    void composed_and_decomposed_letters_are_one_passphrase() {
        String typed = Normalizer.normalize("Đồng Xoài", Normalizer.Form.NFD);
        assertNotEquals("Đồng Xoài", typed);
        try (var composed = Passphrase.of("Đồng Xoài"); var decomposed = Passphrase.of(typed)) {
            assertArrayEquals(composed.utf8(), decomposed.utf8());
            assertArrayEquals("Đồng Xoài".getBytes(StandardCharsets.UTF_8), composed.utf8());
        }
    }

    @Test
    void the_callers_array_may_be_wiped_at_once() {
        char[] typed = "sáu mươi tư".toCharArray();
        try (var passphrase = Passphrase.of(typed)) {
            java.util.Arrays.fill(typed, 'x');
            assertArrayEquals("sáu mươi tư".getBytes(StandardCharsets.UTF_8), passphrase.utf8());
        }
    }

    @Test
    void a_closed_passphrase_gives_nothing() {
        var passphrase = Passphrase.of("abc");
        passphrase.close();
        assertThrows(IllegalStateException.class, passphrase::utf8);
    }

    @Test
    void nothing_and_half_a_surrogate_pair_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> Passphrase.of(""));
        assertThrows(IllegalArgumentException.class, () -> Passphrase.of("\ud83d"));
    }
}
