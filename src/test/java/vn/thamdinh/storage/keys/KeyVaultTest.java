package vn.thamdinh.storage.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.RecoveryCode;
import vn.thamdinh.seal.SealException;
import vn.thamdinh.seal.SeededEntropy;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.seal.WrongKey;

class KeyVaultTest {

    private static final String BLOCK = new String(TestVault.VAULT.toBytes(), StandardCharsets.UTF_8);

    @Test
    void passphrase_and_recovery_code_open_the_same_keys() throws Exception {
        try (var created = TestVault.create("a"); var passphrase = Passphrase.of(TestVault.WORDS)) {
            KeyVault read = KeyVault.parse(created.vault().toBytes());
            try (var one = read.unlock(passphrase); var other = read.unlock(created.recovery())) {
                assertArrayEquals(created.keys().databasePassword(), one.databasePassword());
                assertArrayEquals(one.databasePassword(), other.databasePassword());
                assertEquals(read.signer(), one.signing().verifyingKey());
                assertEquals(read.recipient(), other.age().recipient());
                assertEquals(one.evidenceName(new byte[32]), other.evidenceName(new byte[32]));
            }
        }
    }

    @Test
    void another_passphrase_or_code_is_a_wrong_key() {
        var other = RecoveryCode.generate(new SeededEntropy("khác"));
        assertThrows(WrongKey.class, () -> TestVault.VAULT.unlock(other));
        assertThrows(WrongKey.class, () -> unlock(TestVault.VAULT, "hạt điều Bình Dương").close());
    }

    @Test
    void after_a_change_only_the_new_passphrase_opens_and_the_recovery_code_still_does() throws Exception {
        try (var keys = TestVault.unlock(); var fresh = Passphrase.of("sóc Bom Bo");
                var code = RecoveryCode.parse(TestVault.RECOVERY).orElseThrow()) {
            KeyVault changed = TestVault.VAULT.withPassphrase(keys, fresh, new SystemEntropy());
            assertThrows(WrongKey.class, () -> unlock(changed, TestVault.WORDS));
            try (var opened = unlock(changed, "sóc Bom Bo"); var recovered = changed.unlock(code)) {
                assertArrayEquals(keys.databasePassword(), opened.databasePassword());
                assertArrayEquals(keys.databasePassword(), recovered.databasePassword());
            }
        }
    }

    @Test
    void a_renewed_recovery_code_replaces_the_old_one() throws Exception {
        try (var keys = TestVault.unlock(); var old = RecoveryCode.parse(TestVault.RECOVERY).orElseThrow()) {
            var renewed = TestVault.VAULT.renewRecovery(keys, new SystemEntropy());
            assertThrows(WrongKey.class, () -> renewed.vault().unlock(old));
            renewed.vault().unlock(renewed.recovery()).close();
            unlock(renewed.vault(), TestVault.WORDS).close();
        }
    }

    @Test
    void keys_of_another_workspace_change_nothing() {
        try (var other = TestVault.create("b"); var fresh = Passphrase.of("sóc Bom Bo")) {
            assertThrows(IllegalArgumentException.class,
                    () -> TestVault.VAULT.withPassphrase(other.keys(), fresh, new SystemEntropy()));
        }
    }

    @Test
    void nothing_secret_is_in_clear() {
        try (var created = TestVault.create("a")) {
            String block = new String(created.vault().toBytes(), StandardCharsets.UTF_8);
            var hex = HexFormat.of();
            assertFalse(block.contains(hex.formatHex(created.keys().signing().secret())));
            assertFalse(block.contains(hex.formatHex(created.keys().age().secret())));
            assertFalse(block.contains(hex.formatHex(created.keys().workspaceKey().copy())));
            assertFalse(block.contains(new String(created.keys().databasePassword())));
            assertFalse(block.contains(created.recovery().text()));
        }
    }

    @Test
    void a_changed_character_never_opens_into_other_keys() throws Exception {
        try (var keys = TestVault.unlock(); var code = RecoveryCode.parse(TestVault.RECOVERY).orElseThrow()) {
            for (int i = 0; i < BLOCK.length(); i++) {
                char changed = BLOCK.charAt(i) == '0' ? '1' : '0';
                byte[] bytes = (BLOCK.substring(0, i) + changed + BLOCK.substring(i + 1))
                        .getBytes(StandardCharsets.UTF_8);
                try (var opened = KeyVault.parse(bytes).unlock(code)) {
                    assertArrayEquals(keys.databasePassword(), opened.databasePassword());
                    assertEquals(TestVault.VAULT.signer(), opened.signing().verifyingKey());
                } catch (SealException | NewerFormat e) {
                    assertTrue(e.getMessage().length() > 0);
                }
            }
        }
    }

    @Test
    void keys_cannot_be_put_in_each_others_place() throws Exception {
        String passphrase = between("\"passphrase\":\"", "\"");
        String recovery = between("\"recovery\":\"", "\"");
        byte[] swapped = BLOCK.replace(passphrase, "#").replace(recovery, passphrase).replace("#", recovery)
                .getBytes(StandardCharsets.UTF_8);
        assertThrows(WrongKey.class, () -> unlock(KeyVault.parse(swapped), TestVault.WORDS));
    }

    @Test
    void a_changed_public_key_is_damage() throws Exception {
        byte[] changed = BLOCK.replace(TestVault.VAULT.signer().hex(), "00".repeat(32))
                .getBytes(StandardCharsets.UTF_8);
        assertThrows(DamagedPayload.class, () -> unlock(KeyVault.parse(changed), TestVault.WORDS));
    }

    @Test
    void absurd_costs_and_other_formats_are_refused_before_any_work() {
        assertThrows(DamagedPayload.class, () -> parse(BLOCK.replace("\"memoryKib\":8192", "\"memoryKib\":999999999")));
        assertThrows(DamagedPayload.class, () -> parse(BLOCK.replace("\"passes\":1", "\"passes\":100000")));
        assertThrows(DamagedPayload.class, () -> parse(BLOCK.replace("argon2id", "argon2d")));
        assertThrows(DamagedPayload.class, () -> parse(BLOCK.replace("\"format\":1", "\"format\":0")));
        assertThrows(DamagedPayload.class, () -> parse("{}"));
        assertThrows(DamagedPayload.class, () -> parse(""));
        assertEquals(2, assertThrows(NewerFormat.class, () -> parse("{\"format\":2}")).format());
    }

    @Test
    void keys_serve_one_purpose_each_and_differ_between_workspaces() {
        try (var one = TestVault.create("a"); var other = TestVault.create("b")) {
            assertNotEquals(one.keys().evidenceName(new byte[32]), other.keys().evidenceName(new byte[32]));
            assertNotEquals(new String(one.keys().databasePassword()), new String(other.keys().databasePassword()));
            assertTrue(new String(one.keys().databasePassword()).matches("[0-9a-f]{64}"));
            assertNotEquals(one.vault().workspace(), other.vault().workspace());
        }
    }

    @Test
    void closed_keys_give_nothing() {
        var keys = TestVault.unlock();
        keys.close();
        assertThrows(IllegalStateException.class, keys::databasePassword);
        assertThrows(IllegalStateException.class, () -> keys.signing().sign(new byte[0]));
    }

    private static String between(String before, String after) {
        int start = BLOCK.indexOf(before) + before.length();
        return BLOCK.substring(start, BLOCK.indexOf(after, start));
    }

    private static KeyVault parse(String block) throws DamagedPayload, NewerFormat {
        return KeyVault.parse(block.getBytes(StandardCharsets.UTF_8));
    }

    private static WorkspaceKeys unlock(KeyVault vault, String words) throws SealException {
        try (var passphrase = Passphrase.of(words)) {
            return vault.unlock(passphrase);
        }
    }
}
