package vn.thamdinh.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    private static final byte[] SALT = {1, 2, 3};

    @Test
    void it_is_shown_as_eight_groups_of_four_and_a_check_symbol() {
        String text = RecoveryCode.generate(new SeededEntropy("mã")).text();
        assertTrue(text.matches("([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]"), text);
    }

    @Test
    void it_is_read_back_to_the_same_key() {
        for (int i = 0; i < 200; i++) {
            var code = RecoveryCode.generate(new SeededEntropy("mã " + i));
            var read = RecoveryCode.parse(code.text()).orElseThrow();
            assertArrayEquals(code.key(SALT).copy(), read.key(SALT).copy());
            assertEquals(code.text(), read.text());
        }
    }

    @Test
    void case_spaces_and_look_alike_letters_do_not_matter() {
        for (int i = 0; i < 50; i++) {
            String text = RecoveryCode.generate(new SeededEntropy("mã " + i)).text();
            String sloppy = " " + text.toLowerCase(Locale.ROOT).replace('-', ' ').replace('0', 'o').replace('1', 'l');
            assertEquals(text, RecoveryCode.parse(sloppy).orElseThrow().text());
            assertEquals(text, RecoveryCode.parse(text.replace("-", "").replace('0', 'O').replace('1', 'I'))
                    .orElseThrow().text());
        }
    }

    @Test
    void every_single_wrong_symbol_is_noticed() {
        String alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        String text = RecoveryCode.generate(new SeededEntropy("mã")).text();
        for (int i = 0; i < text.length(); i++) {
            for (char c : alphabet.toCharArray()) {
                if (text.charAt(i) != '-' && text.charAt(i) != c) {
                    assertTrue(RecoveryCode.parse(text.substring(0, i) + c + text.substring(i + 1)).isEmpty());
                }
            }
        }
    }

    @Test
    void every_swap_of_neighbours_is_noticed() {
        String text = RecoveryCode.generate(new SeededEntropy("mã")).text().replace("-", "");
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) != text.charAt(i + 1)) {
                String swapped = text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2);
                assertTrue(RecoveryCode.parse(swapped).isEmpty(), "swap at " + i);
            }
        }
    }

    @Test
    void other_lengths_and_letters_are_refused() {
        String text = RecoveryCode.generate(new SeededEntropy("mã")).text();
        assertTrue(RecoveryCode.parse("").isEmpty());
        assertTrue(RecoveryCode.parse(text + "0").isEmpty());
        assertTrue(RecoveryCode.parse(text.substring(1)).isEmpty());
        assertTrue(RecoveryCode.parse("U" + text.substring(1)).isEmpty());
        assertTrue(RecoveryCode.parse("Đ" + text.substring(1)).isEmpty());
    }

    @Test
    void keys_of_different_workspaces_differ() {
        var code = RecoveryCode.generate(new SeededEntropy("mã"));
        assertFalse(Arrays.equals(code.key(SALT).copy(), code.key(new byte[] {9}).copy()));
    }
}
