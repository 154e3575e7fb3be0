package vn.thamdinh.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.AgeIdentity;
import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.RecoveryCode;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.seal.Tool;
import vn.thamdinh.seal.WrongKey;
import vn.thamdinh.storage.keys.EscrowedKey;

class KeyRingTest {

    private static final String OLD = "mười hai con giáp";
    private static final String NEW = "rừng cao su đầu mùa";

    @TempDir
    private Path base;
    private Workspaces workspaces;
    private RecoveryCode code;
    private String digest;
    private int hours;

    @BeforeEach
    void aWorkspaceWithSomethingInIt() throws StorageException {
        workspaces = new Workspaces(base);
        Workspace.Created created = workspaces.createKeepingCode("a");
        code = created.recoveryCode();
        try (Workspace workspace = created.workspace()) {
            Writing.found(workspace);
            digest = workspace.digest();
        }
    }

    @Test
    void afterAChangeOnlyTheNewPassphraseAndTheRecoveryCodeOpen() throws Exception {
        change("a");
        assertClosed("a", OLD);
        assertOpens("a", NEW);
        try (Workspace workspace = open(code)) {
            assertEquals(digest, workspace.digest());
        }
    }

    @Test
    void whereTheFileIsLostAfterAChangeTheJournalsCopyWantsTheNewPassphraseToo() throws Exception {
        change("a");
        Files.delete(workspaces.folder("a").resolve("workspace.json"));
        assertClosed("a", OLD);
        assertOpens("a", NEW);
    }

    @Test
    void savingGoesOnAfterAChangeInTheSameOpening() throws Exception {
        try (Workspace workspace = open("a", OLD); Passphrase fresh = Passphrase.of(NEW)) {
            workspace.append(new Workspace.Batch(List.of(), List.of(), Map.of("me", "m-1"), List.of()));
            workspace.changePassphrase(fresh);
            workspace.append(new Workspace.Batch(List.of(), List.of(), Map.of("me", "m-2"), List.of()));
        }
        Files.delete(workspaces.folder("a").resolve("ledger.mv.db"));
        try (Workspace workspace = open("a", NEW)) {
            assertEquals("m-2", workspace.setting("me").orElseThrow());
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
        }
    }

    /** What a kill can leave: the new file without the journal's copy, or with any beginning of it. */
    @Test
    void aChangeCutOffAnywhereLeavesAWorkspaceThatOneOpeningSettles() throws Exception {
        change("a");
        Path newest = newestSegment("a");
        byte[] header = Files.readAllBytes(newest);
        for (int length : new int[] {-1, 64, header.length - 1}) {
            settle("new-" + length, newest, header, length, NEW, OLD);
            settle("old-" + length, newest, header, length, OLD, NEW);
        }
    }

    private void settle(String name, Path newest, byte[] header, int length, String opensWith, String closedTo)
            throws Exception {
        Workspaces.copy(workspaces.folder("a"), workspaces.folder(name));
        Path segment = workspaces.folder(name).resolve("journal").resolve(newest.getFileName());
        Files.delete(segment);
        if (length >= 0) {
            Files.write(segment, Arrays.copyOf(header, length));
        }
        assertOpens(name, opensWith);
        assertClosed(name, closedTo);
        assertOpens(name, opensWith);
    }

    @Test
    void aChangeThatDidNotReachTheFileLeavesTheOldPassphrase() throws Exception {
        Files.writeString(workspaces.folder("a").resolve("workspace.json.tmp"), "{");
        assertOpens("a", OLD);
        assertClosed("a", NEW);
    }

    @Test
    void aFailingDiskIsToldAndTheOldPassphraseStays() throws Exception {
        Path folder = workspaces.folder("a");
        try (Workspace workspace = open("a", OLD); Passphrase fresh = Passphrase.of(NEW)) {
            Path file = folder.resolve("workspace.json");
            byte[] kept = Files.readAllBytes(file);
            Files.delete(file);
            Files.createDirectories(file.resolve("in-the-way"));
            assertThrows(StorageException.DiskTrouble.class, () -> workspace.changePassphrase(fresh));
            Workspaces.delete(file);
            Files.write(file, kept);
        }
        assertOpens("a", OLD);
        assertClosed("a", NEW);
    }

    @Test
    void aRenewedRecoveryCodeReplacesTheOldOne() throws Exception {
        RecoveryCode fresh;
        try (Workspace workspace = open("a", OLD)) {
            fresh = workspace.renewRecovery();
        }
        assertThrows(StorageException.WrongPassphrase.class, () -> open(code).close());
        open(fresh).close();
        assertOpens("a", OLD);
    }

    @Test
    void aKeyOutOfEscrowOpensItsWorkspaceAndNoOther() throws Exception {
        workspaces.create("b").close();
        try (AgeIdentity keeper = AgeIdentity.generate(new SystemEntropy());
                EscrowedKey key = EscrowedKey.open(escrow("a", keeper), keeper)) {
            try (Workspace workspace = Workspace.openWithKey(workspaces.folder("a"), key,
                    surroundings())) {
                assertEquals(workspace.id(), key.workspace().hex());
                assertEquals(digest, workspace.digest());
            }
            assertThrows(StorageException.WrongPassphrase.class, () -> Workspace
                    .openWithKey(workspaces.folder("b"), key, surroundings()).close());
        }
    }

    @Test
    void onlyItsKeeperOpensAnEscrowedKeyAndOnlyWhole() throws Exception {
        try (AgeIdentity keeper = AgeIdentity.generate(new SystemEntropy());
                AgeIdentity other = AgeIdentity.generate(new SystemEntropy())) {
            byte[] file = escrow("a", keeper);
            assertThrows(WrongKey.class, () -> EscrowedKey.open(file, other));
            byte[] cut = Arrays.copyOf(file, file.length - 1);
            assertThrows(DamagedPayload.class, () -> EscrowedKey.open(cut, keeper));
            assertThrows(DamagedPayload.class, () -> EscrowedKey.open(new byte[9 << 10], keeper));
        }
    }

    @Test
    void theAgeToolOpensAnEscrowedKeyForItsKeeper() throws Exception {
        Tool.assumePresent("age");
        try (AgeIdentity keeper = AgeIdentity.generate(new SystemEntropy())) {
            byte[] file = escrow("a", keeper);
            Path identity = Files.writeString(base.resolve("keeper.txt"), keeper.text() + "\n");
            Tool.Result opened = Tool.run(file, "age", "-d", "-i", identity.toString());
            assertEquals(0, opened.exit());
            assertEquals(48, opened.output().length);
            try (EscrowedKey key = EscrowedKey.open(file, keeper)) {
                assertEquals(key.workspace().hex(), HexFormat.of().formatHex(opened.output(), 0, 16));
            }
        }
    }

    @Test
    void aRescueOpensOnceWithItsCodeAndThenTheNewPassphraseDoes() throws Exception {
        try (AgeIdentity keeper = AgeIdentity.generate(new SystemEntropy());
                EscrowedKey key = EscrowedKey.open(escrow("a", keeper), keeper);
                EscrowedKey.Rescue rescue = key.rescue(new SystemEntropy())) {
            assertThrows(StorageException.WrongPassphrase.class, () -> Workspace
                    .openWithRescue(workspaces.folder("a"), code, rescue.wrapped(), surroundings()).close());
            try (Workspace workspace = Workspace.openWithRescue(workspaces.folder("a"),
                    RecoveryCode.parse(rescue.code().text()).orElseThrow(), rescue.wrapped(),
                    surroundings()); Passphrase fresh = Passphrase.of(NEW)) {
                workspace.changePassphrase(fresh);
            }
        }
        assertOpens("a", NEW);
        assertClosed("a", OLD);
    }

    @Test
    void aRescueOfOneWorkspaceOpensNoOther() throws Exception {
        workspaces.create("b").close();
        try (AgeIdentity keeper = AgeIdentity.generate(new SystemEntropy());
                EscrowedKey key = EscrowedKey.open(escrow("a", keeper), keeper);
                EscrowedKey.Rescue rescue = key.rescue(new SystemEntropy())) {
            assertThrows(StorageException.WrongPassphrase.class, () -> Workspace.openWithRescue(
                    workspaces.folder("b"), rescue.code(), rescue.wrapped(), surroundings()).close());
        }
    }

    private Workspace open(String name, String typed) throws StorageException {
        try (Passphrase passphrase = Passphrase.of(typed)) {
            return Workspace.open(workspaces.folder(name), passphrase, surroundings());
        }
    }

    private Workspace open(RecoveryCode typed) throws StorageException {
        return Workspace.openWithRecovery(workspaces.folder("a"), typed, surroundings());
    }

    /** An hour later each time: wrong passphrases cost no waiting here. */
    private Workspace.Surroundings surroundings() {
        hours++;
        return new Workspace.Surroundings(base.resolve("state"),
                Clock.offset(Workspaces.CLOCK, Duration.ofHours(hours)), new SystemEntropy(),
                KeyDerivation.Cost.LIGHTEST);
    }

    private byte[] escrow(String name, AgeIdentity keeper) throws StorageException {
        try (Workspace workspace = open(name, OLD)) {
            return workspace.escrowFor(keeper.recipient());
        }
    }

    private void change(String name) throws StorageException {
        try (Workspace workspace = open(name, OLD); Passphrase fresh = Passphrase.of(NEW)) {
            workspace.changePassphrase(fresh);
        }
    }

    private void assertOpens(String name, String passphrase) throws StorageException {
        try (Workspace workspace = open(name, passphrase)) {
            assertEquals(digest, workspace.digest());
            assertTrue(workspace.opening().databaseRebuiltBecause().isEmpty());
        }
    }

    private void assertClosed(String name, String passphrase) {
        assertThrows(StorageException.WrongPassphrase.class, () -> open(name, passphrase).close());
    }

    private Path newestSegment(String name) throws IOException {
        try (Stream<Path> segments = Files.list(workspaces.folder(name).resolve("journal"))) {
            return segments.sorted().toList().getLast();
        }
    }
}
