package vn.thamdinh.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;

class AgeTest {

    private static final String WORDS = "điều và cao su 2024";
    private static final byte[] TEXT = "một gói nhỏ".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 300_000})
    void content_of_any_length_comes_back(int length) throws Exception {
        byte[] content = new SeededEntropy("nội dung").bytes(length);
        try (var identity = identity("a")) {
            assertArrayEquals(content, decrypt(identity, encrypt(content, identity.recipient())));
        }
    }

    @Test
    void each_of_several_recipients_opens_the_file_and_nobody_else() throws Exception {
        try (var one = identity("a"); var two = identity("b"); var three = identity("c")) {
            byte[] file = encrypt(TEXT, one.recipient(), two.recipient());
            assertArrayEquals(TEXT, decrypt(one, file));
            assertArrayEquals(TEXT, decrypt(two, file));
            assertThrows(WrongKey.class, () -> decrypt(three, file));
        }
    }

    @Test
    void no_changed_byte_goes_unnoticed() throws Exception {
        try (var identity = identity("a")) {
            byte[] file = encrypt(TEXT, identity.recipient());
            for (int i = 0; i < file.length; i++) {
                byte[] changed = file.clone();
                changed[i] ^= 1;
                assertThrows(SealException.class, () -> decrypt(identity, changed), "byte " + i);
            }
        }
    }

    @Test
    void no_cut_goes_unnoticed() throws Exception {
        try (var identity = identity("a")) {
            byte[] file = encrypt(TEXT, identity.recipient());
            for (int length = 0; length < file.length; length++) {
                byte[] cut = Arrays.copyOf(file, length);
                assertThrows(DamagedPayload.class, () -> decrypt(identity, cut), "length " + length);
            }
            assertThrows(DamagedPayload.class, () -> decrypt(identity, Arrays.copyOf(file, file.length + 1)));
        }
    }

    @Test
    void a_cut_at_a_chunk_border_is_noticed() throws Exception {
        try (var identity = identity("a")) {
            byte[] file = encrypt(new byte[3 << 16], identity.recipient());
            int header = file.length - 3 * (65_536 + 16);
            assertThrows(DamagedPayload.class, () -> decrypt(identity, Arrays.copyOf(file, header + 65_536 + 16)));
        }
    }

    @Test
    void a_disk_that_cannot_be_read_is_not_called_damage() {
        var failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("đĩa hỏng");
            }
        };
        try (var identity = identity("a")) {
            var failure = assertThrows(IOException.class,
                    () -> identity.decrypt(failing, OutputStream.nullOutputStream(), Progress.NONE));
            assertEquals("đĩa hỏng", failure.getMessage());
        }
    }

    @Test
    void decrypting_tells_how_far_it_is_and_can_be_stopped() throws Exception {
        try (var identity = identity("a")) {
            byte[] file = encrypt(new byte[200_000], identity.recipient());
            var told = new ArrayList<Long>();
            var stop = new Progress() {
                @Override
                public void at(long done, long total) {
                    told.add(done);
                }

                @Override
                public void check() {
                    if (!told.isEmpty()) {
                        throw new Cancelled();
                    }
                }
            };
            assertThrows(Cancelled.class, () -> identity.decrypt(new ByteArrayInputStream(file),
                    OutputStream.nullOutputStream(), stop));
            assertEquals(1, told.size());
        }
    }

    @Test
    void finishing_leaves_the_target_open_for_its_owner() throws Exception {
        var target = new ByteArrayOutputStream() {
            private boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        };
        try (var identity = identity("a"); var out = AgeRecipient.encrypt(target, List.of(identity.recipient()))) {
            out.write(TEXT);
        }
        assertEquals(false, target.closed);
    }

    @Test
    void a_passphrase_opens_its_file_in_any_unicode_form_and_another_does_not() throws Exception {
        byte[] file = encryptWith(WORDS);
        assertArrayEquals(TEXT, decryptWith("điều và cao su 2024", file));
        assertArrayEquals(TEXT, decryptWith(java.text.Normalizer.normalize(WORDS, java.text.Normalizer.Form.NFD), file));
        assertThrows(WrongKey.class, () -> decryptWith("điều và cao su 2025", file));
        try (var identity = identity("a")) {
            assertThrows(WrongKey.class, () -> decrypt(identity, file));
            byte[] forKey = encrypt(TEXT, identity.recipient());
            assertThrows(WrongKey.class, () -> decryptWith(WORDS, forKey));
        }
    }

    @Test
    void absurd_work_is_refused_before_any_memory_is_taken() throws Exception {
        String header = new String(encryptWith(WORDS), StandardCharsets.ISO_8859_1);
        for (String work : new String[] {"19", "30", "99", "0", "016", "-1", "x"}) {
            String changed = header.replaceFirst("(-> scrypt \\S+) 16\n", "$1 " + work + "\n");
            assertTrue(!changed.equals(header));
            assertThrows(DamagedPayload.class,
                    () -> decryptWith(WORDS, changed.getBytes(StandardCharsets.ISO_8859_1)), work);
        }
    }

    @Test
    void the_rescue_vector_made_by_the_age_tool_opens() throws Exception {
        try (var vector = AgeTest.class.getResourceAsStream("/vectors/rescue-1.age")) {
            assertEquals("Bình Phước: tệp cứu hộ, mở bằng chương trình age.\n",
                    new String(decryptWith(WORDS, vector.readAllBytes()), StandardCharsets.UTF_8));
        }
    }

    @Test
    void recipients_and_identities_have_the_text_form_of_the_age_tool() {
        try (var identity = identity("a")) {
            assertTrue(identity.text().matches("AGE-SECRET-KEY-1[0-9A-Z]{58}"), identity.text());
            assertTrue(identity.recipient().text().matches("age1[0-9a-z]{58}"));
            assertEquals(identity.recipient(), new AgeRecipient(identity.recipient().text()));
            try (AgeIdentity again = AgeIdentity.parse(identity.text() + " ")) {
                assertEquals(identity.recipient(), again.recipient());
            }
            String wrong = identity.text().replaceFirst(".$", identity.text().endsWith("Q") ? "P" : "Q");
            assertThrows(IllegalArgumentException.class, () -> AgeIdentity.parse(wrong));
            assertThrows(IllegalArgumentException.class, () -> AgeIdentity.parse(identity.recipient().text()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "age1", "xin chào", "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"})
    void what_is_no_recipient_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> new AgeRecipient(text));
    }

    @Test
    void the_age_tool_opens_our_file_for_a_key(@TempDir Path folder) throws Exception {
        Tool.assumePresent("age");
        try (var identity = identity("a")) {
            Path keys = Files.writeString(folder.resolve("keys.txt"), identity.text() + "\n");
            var result = Tool.run(encrypt(TEXT, identity.recipient()), "age", "-d", "-i", keys.toString());
            assertEquals(0, result.exit());
            assertArrayEquals(TEXT, result.output());
        }
    }

    @Test
    void a_file_of_the_age_tool_for_our_key_opens_here() throws Exception {
        Tool.assumePresent("age");
        try (var identity = identity("a")) {
            var result = Tool.run(TEXT, "age", "-r", identity.recipient().text());
            assertArrayEquals(TEXT, decrypt(identity, result.output()));
        }
    }

    @Test
    void the_age_tool_opens_our_file_for_a_passphrase(@TempDir Path folder) throws Exception {
        Tool.assumePresent("age", "python3");
        Path file = Files.write(folder.resolve("a.age"), encryptWith(WORDS));
        Path out = folder.resolve("a.txt");
        Path typist = Path.of(AgeTest.class.getResource("/seal/answer-tty.py").toURI());
        assertEquals(0, Tool.run(new byte[0], "python3", typist.toString(), WORDS,
                "age", "-d", "-o", out.toString(), file.toString()).exit());
        assertArrayEquals(TEXT, Files.readAllBytes(out));
    }

    private static AgeIdentity identity(String seed) {
        return AgeIdentity.generate(new SeededEntropy(seed));
    }

    private static byte[] encrypt(byte[] content, AgeRecipient... recipients) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var out = AgeRecipient.encrypt(file, List.of(recipients))) {
            out.write(content);
        }
        return file.toByteArray();
    }

    private static byte[] decrypt(AgeIdentity identity, byte[] file) throws Exception {
        var content = new ByteArrayOutputStream();
        identity.decrypt(new ByteArrayInputStream(file), content, Progress.NONE);
        return content.toByteArray();
    }

    private static byte[] encryptWith(String words) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var passphrase = Passphrase.of(words); var out = AgePassphrase.encrypt(file, passphrase)) {
            out.write(TEXT);
        }
        return file.toByteArray();
    }

    private static byte[] decryptWith(String words, byte[] file) throws Exception {
        var content = new ByteArrayOutputStream();
        try (var passphrase = Passphrase.of(words)) {
            AgePassphrase.decrypt(new ByteArrayInputStream(file), content, passphrase, Progress.NONE);
        }
        return content.toByteArray();
    }
}
