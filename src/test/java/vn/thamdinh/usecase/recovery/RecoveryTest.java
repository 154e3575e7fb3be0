package vn.thamdinh.usecase.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.exchange.card.KeyCard;
import vn.thamdinh.exchange.card.KeyCardFile;
import vn.thamdinh.exchange.medium.DiskFolder;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.seal.AgeIdentity;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SigningKey;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.storage.keys.EscrowedKey;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.workspace.CreateWorkspace;
import vn.thamdinh.usecase.workspace.NewWorkspace;
import vn.thamdinh.usecase.workspace.OpenWorkspace;

class RecoveryTest {

    private static final String NEW = "sóc Bom Bo giã gạo đêm";

    @TempDir
    private Path base;
    private Path folder;
    private String code;
    private int hours;

    @BeforeEach
    void aMembersWorkspace() {
        folder = base.resolve("kho");
        var wanted = new NewWorkspace(folder, "An", Role.MEMBER, true,
                TypedPoints.files());
        try (Passphrase words = Passphrase.of(Office.WORDS)) {
            var created = done(new CreateWorkspace(surroundings()).create(wanted, words));
            code = created.recoveryCode();
            done(created.desk().recoveryKept().shown());
            created.desk().close();
        }
    }

    @Test
    void aCodeThatWasNeverShownToBeKeptIsReplacedUntilItIs() {
        String fresh;
        try (Desk desk = open(Office.WORDS)) {
            fresh = done(desk.recoveryKept().due()).orElseThrow();
        }
        assertEquals(Reason.WRONG_RECOVERY_CODE, refused(new OpenWorkspace(surroundings())
                .openWithRecovery(folder, code)));
        String last;
        try (Desk desk = done(new OpenWorkspace(surroundings()).openWithRecovery(folder, fresh))) {
            last = done(desk.recoveryKept().due()).orElseThrow();
            done(desk.recoveryKept().kept());
        }
        try (Desk desk = done(new OpenWorkspace(surroundings()).openWithRecovery(folder, last))) {
            assertEquals(Optional.empty(), done(desk.recoveryKept().due()));
        }
    }

    @Test
    void afterTheRecoveryCodeANewPassphraseOpensAndTheForgottenOneDoesNot() {
        try (Desk desk = done(new OpenWorkspace(surroundings()).openWithRecovery(folder, code))) {
            setPassphrase(desk);
        }
        open(NEW).close();
        assertEquals(Reason.WRONG_PASSPHRASE, refused(tryOpen(Office.WORDS)));
    }

    @Test
    void aWeakPassphraseIsRefusedAndChangesNothing() {
        try (Desk desk = open(Office.WORDS); Passphrase weak = Passphrase.of("12345678")) {
            assertEquals(Reason.WEAK_PASSPHRASE, refused(desk.setPassphrase().to(weak)));
        }
        open(Office.WORDS).close();
    }

    @Test
    void aRescueCardOpensItsWorkspaceWithItsCodeUntilAPassphraseIsSet() throws Exception {
        try (SigningKey secretariat = SigningKey.generate(new SystemEntropy());
                EscrowedKey key = escrowed(); EscrowedKey.Rescue rescue = key.rescue(new SystemEntropy())) {
            Path card = card(new KeyCard.Rescue(key.workspace().hex(), rescue.wrapped(),
                    secretariat.verifyingKey()), secretariat);
            assertEquals(Reason.WRONG_RECOVERY_CODE, refused(rescue(card, "0000")));
            assertEquals(Reason.WRONG_RECOVERY_CODE, refused(rescue(card, code)));
            done(rescue(card, rescue.code().text())).close();
            try (Desk desk = done(rescue(card, rescue.code().text()))) {
                setPassphrase(desk);
            }
            open(NEW).close();
            assertEquals(Outcome.refused(Reason.NOT_FOR_US, OpenWorkspace.USED),
                    rescue(card, rescue.code().text()));
            open(NEW).close();
        }
    }

    @Test
    void aCardOfAnotherWorkspaceOrKindIsNotForUsAndAChangedOneIsDamaged() throws Exception {
        try (SigningKey secretariat = SigningKey.generate(new SystemEntropy());
                EscrowedKey key = escrowed(); EscrowedKey.Rescue rescue = key.rescue(new SystemEntropy())) {
            Path other = card(new KeyCard.Rescue("0".repeat(32), rescue.wrapped(),
                    secretariat.verifyingKey()), secretariat);
            assertEquals(Reason.NOT_FOR_US, refused(rescue(other, rescue.code().text())));
            Path changed = base.resolve("the-00000000.tdkey");
            Files.writeString(changed, Files.readString(other).replace("rescue", "Rescue"));
            assertEquals(Reason.NEWER_VERSION, refused(rescue(changed, rescue.code().text())));
            Files.writeString(changed, Files.readString(other).replace("00000000", "00000001"));
            assertEquals(Outcome.refused(Reason.DAMAGED, "bad-signature", OpenWorkspace.CARD),
                    rescue(changed, rescue.code().text()));
        }
    }

    @Test
    void theSheetIsWrittenAndADiskThatFailsIsTold() throws Exception {
        var sheet = new RecoverySheet("Mã khôi phục", "Gõ mã này.", "Cất nơi khóa được.");
        Path file = base.resolve("ma.pdf");
        assertEquals(file, done(sheet.save(code, file, Office.NOVEMBER)));
        assertTrue(Files.size(file) > 1000);
        assertEquals(Reason.DISK, refused(sheet.save(code, base.resolve("no/ma.pdf"), Office.NOVEMBER)));
    }

    @Test
    void groupsAreComparedAsPeopleWriteThem() {
        assertEquals(List.of("7KQ2", "5JSE-K"), RecoverySheet.groups("7KQ2-5JSE-K"));
        assertTrue(RecoverySheet.sameGroup("9T01", " 9tol "));
        assertFalse(RecoverySheet.sameGroup("9T01", "9T0"));
        assertFalse(RecoverySheet.sameGroup("9T01", ""));
    }

    private Outcome<Desk> rescue(Path card, String typed) {
        return new OpenWorkspace(surroundings()).openWithRescue(folder, card, typed);
    }

    private EscrowedKey escrowed() throws Exception {
        try (AgeIdentity keeper = AgeIdentity.generate(new SystemEntropy());
                Passphrase words = Passphrase.of(Office.WORDS);
                Workspace workspace = Workspace.open(folder, words, surroundings())) {
            return EscrowedKey.open(workspace.escrowFor(keeper.recipient()), keeper);
        }
    }

    private Path card(KeyCard card, SigningKey key) throws Exception {
        return KeyCardFile.write(DiskFolder.at(base), card, key, new SystemEntropy()).file();
    }

    private static void setPassphrase(Desk desk) {
        try (Passphrase fresh = Passphrase.of(NEW)) {
            done(desk.setPassphrase().to(fresh));
        }
    }

    private Desk open(String typed) {
        return done(tryOpen(typed));
    }

    private Outcome<Desk> tryOpen(String typed) {
        try (Passphrase words = Passphrase.of(typed)) {
            return new OpenWorkspace(surroundings()).open(folder, words);
        }
    }

    /** An hour later each time: wrong codes cost no waiting here. */
    private Workspace.Surroundings surroundings() {
        hours++;
        return new Workspace.Surroundings(base.resolve("state"),
                Clock.offset(Office.NOVEMBER, Duration.ofHours(hours)), new SystemEntropy(),
                KeyDerivation.Cost.LIGHTEST);
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> refused -> throw new AssertionError(refused);
        };
    }

    private static Reason refused(Outcome<?> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome, outcome.toString()).reason();
    }
}
