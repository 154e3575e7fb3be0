package vn.thamdinh.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class KeysTest {

    private static final HexFormat HEX = HexFormat.of();

    /** RFC 5869, appendix A.3, cut to 32 bytes: HKDF's output for a shorter length is a prefix. */
    @Test
    void hkdf_gives_the_bytes_of_its_rfc() {
        assertEquals("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d",
                HEX.formatHex(Hkdf.derive(HEX.parseHex("0b".repeat(22)), new byte[0], "").copy()));
    }

    @Test
    void keys_with_different_salts_differ() {
        try (var key = SecretKeyBytes.random(new SeededEntropy("a"))) {
            assertFalse(Arrays.equals(Hkdf.derive(key, new byte[0], "a.v1").copy(),
                    Hkdf.derive(key, new byte[] {1}, "a.v1").copy()));
        }
    }

    @Test
    void keys_for_different_purposes_differ() {
        try (var key = SecretKeyBytes.random(new SeededEntropy("a"))) {
            assertFalse(Arrays.equals(Hkdf.derive(key, new byte[0], "a.v1").copy(),
                    Hkdf.derive(key, new byte[0], "b.v1").copy()));
        }
    }

    @Test
    void seeded_bytes_repeat_however_they_are_asked_for() {
        var one = new SeededEntropy("tập dượt");
        var other = new SeededEntropy("tập dượt");
        byte[] whole = one.bytes(100);
        byte[] pieces = java.nio.ByteBuffer.allocate(100).put(other.bytes(1)).put(other.bytes(64)).put(other.bytes(35))
                .array();
        assertArrayEquals(whole, pieces);
        assertFalse(Arrays.equals(whole, new SeededEntropy("khác").bytes(100)));
    }

    @Test
    void system_bytes_do_not_repeat() {
        assertFalse(Arrays.equals(new SystemEntropy().bytes(32), new SystemEntropy().bytes(32)));
    }

    @Test
    void a_closed_key_is_wiped() {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) 7);
        var key = SecretKeyBytes.owning(bytes);
        key.close();
        assertArrayEquals(new byte[32], bytes);
        assertThrows(IllegalStateException.class, key::copy);
    }

    /** Made with the reference program: echo -n "mật khẩu" | argon2 0123456789abcdef -id -t 3 -m 16 -p 1 -l 32 -r */
    @Test
    void argon2id_agrees_with_the_reference_program() {
        var derivation = new KeyDerivation(KeyDerivation.Cost.STANDARD,
                HEX.formatHex("0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        try (var passphrase = Passphrase.of("mật khẩu"); var key = derivation.derive(passphrase)) {
            assertEquals("f01cd2b5b2e149f8c7de5c3e70692ecc50abb95e511de66aff388a4293c14cd9", HEX.formatHex(key.copy()));
        }
    }

    @Test
    void absurd_costs_and_salts_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new KeyDerivation.Cost(1 << 30, 3, 1));
        assertThrows(IllegalArgumentException.class, () -> new KeyDerivation.Cost(1 << 16, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new KeyDerivation.Cost(1 << 16, 1000, 1));
        assertThrows(IllegalArgumentException.class, () -> new KeyDerivation.Cost(1 << 16, 3, 99));
        assertThrows(IllegalArgumentException.class, () -> new KeyDerivation(KeyDerivation.Cost.STANDARD, "00"));
        assertThrows(IllegalArgumentException.class, () -> new KeyDerivation(KeyDerivation.Cost.STANDARD, "xy"));
    }

    @Test
    void fresh_salts_differ() {
        var entropy = new SystemEntropy();
        assertNotEquals(KeyDerivation.fresh(KeyDerivation.Cost.LIGHTEST, entropy),
                KeyDerivation.fresh(KeyDerivation.Cost.LIGHTEST, entropy));
    }

    @Test
    void a_wrapped_secret_opens_with_its_key_and_purpose_only() throws Exception {
        var entropy = new SeededEntropy("wrap");
        var key = SecretKeyBytes.random(entropy);
        byte[] secret = entropy.bytes(32);
        byte[] wrapped = KeyWrap.wrap(key, secret, "một", entropy);
        assertArrayEquals(secret, KeyWrap.unwrap(key, wrapped, "một"));
        assertThrows(WrongKey.class, () -> KeyWrap.unwrap(key, wrapped, "hai"));
        assertThrows(WrongKey.class, () -> KeyWrap.unwrap(SecretKeyBytes.random(entropy), wrapped, "một"));
        assertThrows(DamagedPayload.class, () -> KeyWrap.unwrap(key, Arrays.copyOf(wrapped, 27), "một"));
    }

    @Test
    void every_changed_byte_of_a_wrapped_secret_is_noticed() {
        var entropy = new SeededEntropy("wrap");
        var key = SecretKeyBytes.random(entropy);
        byte[] wrapped = KeyWrap.wrap(key, entropy.bytes(32), "một", entropy);
        for (int i = 0; i < wrapped.length; i++) {
            byte[] changed = wrapped.clone();
            changed[i] ^= 1;
            assertThrows(WrongKey.class, () -> KeyWrap.unwrap(key, changed, "một"));
        }
    }
}
