package vn.thamdinh.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningTest {

    private static final byte[] MESSAGE = "một gói của Thành phố Đồng Xoài\n".getBytes(StandardCharsets.UTF_8);
    private static final String NAMESPACE = "goi@tham-dinh";

    /** RFC 8032, section 7.1, test 2. */
    @Test
    void a_signature_has_the_bytes_of_its_rfc() {
        try (var key = SigningKey.owning(SecretKeyBytes.owning(HexFormat.of()
                .parseHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")))) {
            assertEquals("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", key.verifyingKey().hex());
            assertEquals("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                    + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
                    HexFormat.of().formatHex(key.sign(new byte[] {0x72})));
        }
    }

    @Test
    void only_the_signed_bytes_and_the_signer_verify() {
        try (var key = key("a"); var other = key("b")) {
            byte[] signature = key.sign(MESSAGE);
            assertTrue(key.verifyingKey().verify(MESSAGE, signature));
            assertFalse(key.verifyingKey().verify("khác".getBytes(StandardCharsets.UTF_8), signature));
            assertFalse(other.verifyingKey().verify(MESSAGE, signature));
            assertFalse(key.verifyingKey().verify(MESSAGE, new byte[3]));
        }
    }

    @Test
    void many_keys_sign_and_verify() {
        for (int i = 0; i < 50; i++) {
            try (var key = key("khóa " + i)) {
                assertTrue(key.verifyingKey().verify(MESSAGE, key.sign(MESSAGE)));
            }
        }
    }

    @Test
    void an_armored_signature_is_read_back_and_verifies_its_message_only() throws Exception {
        try (var key = key("a")) {
            SshSignature read = SshSignature.parse(SshSignature.sign(key, NAMESPACE, MESSAGE).armored());
            assertEquals(key.verifyingKey(), read.signer());
            assertEquals(NAMESPACE, read.namespace());
            assertTrue(read.verifies(MESSAGE));
            assertFalse(read.verifies(new byte[0]));
        }
    }

    @Test
    void a_signature_made_for_another_namespace_does_not_verify() {
        try (var key = key("a")) {
            var other = SshSignature.sign(key, "khac@tham-dinh", MESSAGE);
            assertFalse(new SshSignature(key.verifyingKey(), NAMESPACE, other.armored()).verifies(MESSAGE));
        }
    }

    @Test
    void no_changed_letter_of_an_armored_signature_goes_unnoticed() {
        try (var key = key("a")) {
            String armored = SshSignature.sign(key, NAMESPACE, MESSAGE).armored();
            for (int i = 0; i < armored.stripTrailing().length(); i++) {
                if (armored.charAt(i) == '\n') {
                    continue;
                }
                char changed = armored.charAt(i) == 'A' ? 'B' : 'A';
                String text = armored.substring(0, i) + changed + armored.substring(i + 1);
                assertFalse(accepted(text, key.verifyingKey()), "letter " + i);
            }
        }
    }

    @Test
    void what_is_no_signature_is_damaged() {
        for (String text : new String[] {"", "xin chào", "-----BEGIN SSH SIGNATURE-----",
            "-----BEGIN SSH SIGNATURE-----\nU1NIU0lH\n-----END SSH SIGNATURE-----",
            "-----BEGIN SSH SIGNATURE-----\n" + "A".repeat(9000) + "\n-----END SSH SIGNATURE-----"}) {
            assertThrows(DamagedPayload.class, () -> SshSignature.parse(text));
        }
    }

    @Test
    void ssh_keygen_verifies_our_signature(@TempDir Path folder) throws Exception {
        Tool.assumePresent("ssh-keygen");
        try (var key = key("a")) {
            Path signers = Files.writeString(folder.resolve("signers"), "doi-xoai " + key.verifyingKey().openSsh() + "\n");
            Path signature = Files.writeString(folder.resolve("sig"),
                    SshSignature.sign(key, NAMESPACE, MESSAGE).armored());
            String[] command = {"ssh-keygen", "-Y", "verify", "-f", signers.toString(), "-I", "doi-xoai",
                "-n", NAMESPACE, "-s", signature.toString()};
            assertEquals(0, Tool.run(MESSAGE, command).exit());
            assertFalse(Tool.run(new byte[] {1}, command).exit() == 0);
        }
    }

    @Test
    void a_signature_of_ssh_keygen_verifies_here(@TempDir Path folder) throws Exception {
        Tool.assumePresent("ssh-keygen");
        Path key = folder.resolve("key");
        assertEquals(0, Tool.run(new byte[0], "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key.toString()).exit());
        Path file = Files.write(folder.resolve("goi"), MESSAGE);
        assertEquals(0, Tool.run(new byte[0], "ssh-keygen", "-q", "-Y", "sign", "-f", key.toString(), "-n", NAMESPACE,
                file.toString()).exit());
        SshSignature read = SshSignature.parse(Files.readString(folder.resolve("goi.sig")));
        assertTrue(Files.readString(folder.resolve("key.pub")).startsWith(read.signer().openSsh()));
        assertTrue(read.verifies(MESSAGE));
        assertFalse(read.verifies(new byte[0]));
    }

    private static boolean accepted(String armored, VerifyingKey expected) {
        try {
            SshSignature read = SshSignature.parse(armored);
            return read.signer().equals(expected) && read.namespace().equals(NAMESPACE) && read.verifies(MESSAGE);
        } catch (DamagedPayload e) {
            return false;
        }
    }

    private static SigningKey key(String seed) {
        return SigningKey.generate(new SeededEntropy(seed));
    }
}
