package vn.thamdinh.usecase.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.usecase.studio.DraftTest.done;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.SeededEntropy;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

class SignedProgrammesTest {
    private static final String PASSPHRASE = "sáng mai họp hội đồng lúc tám giờ";

    @TempDir
    private Path folder;
    private Studio studio;
    private StudioKey key;

    @BeforeEach
    void open() {
        studio = new Studio(folder.resolve("programmes"), Clock.fixed(Instant.parse("2024-07-05T01:00:00Z"), ZoneOffset.UTC));
        key = new StudioKey(folder.resolve("programmes"), new SeededEntropy("7"), KeyDerivation.Cost.LIGHTEST);
    }

    @Test
    void aSignedProgrammeComesBackAsTheSameProgrammeWithItsSigner() {
        Path file = signed();
        Received received = done(studio.read(file, key));
        assertTrue(received.own());
        assertEquals("Sở Nội vụ (mẫu)", received.maker());
        assertEquals(studio.shipped().getFirst().hash(), received.hash());
        assertEquals(8, received.words().split(" ").length);
        Draft kept = done(studio.keep(received));
        assertEquals(received.hash(), kept.state().hash());
        StudioKey other = new StudioKey(folder.resolve("other"), new SeededEntropy("8"), KeyDerivation.Cost.LIGHTEST);
        assertFalse(done(studio.read(file, other)).own());
    }

    @Test
    void oneOtherLetterAndItIsDamaged() throws Exception {
        Path file = signed();
        Files.writeString(file, Files.readString(file).replaceFirst("Đồng Xoài", "Đồng Xoai"));
        assertReason(Reason.DAMAGED, studio.read(file, key));
        Files.writeString(file, "x");
        assertReason(Reason.DAMAGED, studio.read(file, key));
    }

    @Test
    void sshKeygenVerifiesIt() throws Exception {
        Path file = signed();
        String text = Files.readString(file);
        int end = text.indexOf('\n') + 1;
        Path signature = Files.writeString(folder.resolve("line.sig"), text.substring(end));
        Path line = Files.writeString(folder.resolve("line"), text.substring(0, end));
        Path allowed = Files.writeString(folder.resolve("allowed"), "studio " + key.openSsh().orElseThrow() + "\n");
        if (!Files.isExecutable(Path.of("/usr/bin/ssh-keygen"))) {
            return;
        }
        Process process = new ProcessBuilder("ssh-keygen", "-Y", "verify", "-f", allowed.toString(), "-I", "studio", "-n",
                "programme@tham-dinh", "-s", signature.toString()).redirectInput(line.toFile())
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
    }

    @Test
    void anotherPassphraseOpensNoKeyAndAWeakOneMakesNone() {
        Draft draft = done(studio.copy("cqtt-binh-phuoc-2024"));
        assertReason(Reason.WEAK_PASSPHRASE, studio.sign(draft.state(), "A", key, "123".toCharArray(), folder.resolve("a")));
        assertFalse(key.exists());
        signed();
        assertReason(Reason.WRONG_PASSPHRASE,
                studio.sign(draft.state(), "A", key, "một câu khác hẳn câu kia".toCharArray(), folder.resolve("a")));
    }

    private Path signed() {
        Draft draft = done(studio.copy("cqtt-binh-phuoc-2024"));
        return done(studio.sign(draft.state(), "Sở Nội vụ (mẫu)", key, PASSPHRASE.toCharArray(),
                folder.resolve("x.tdprogramme")));
    }

    private static void assertReason(Reason reason, Outcome<?> outcome) {
        assertEquals(reason, assertInstanceOf(Outcome.Refused.class, outcome).reason());
    }
}
