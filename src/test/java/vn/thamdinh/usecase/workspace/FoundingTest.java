package vn.thamdinh.usecase.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SeededEntropy;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.view.HistoryLine;

class FoundingTest {
    @TempDir
    private Path folder;

    @Test
    void theSecretariatsFirstRunFoundsTheRoundAndEntersItself() {
        try (Office office = new Office(folder)) {
            Desk desk = office.secretary();
            var round = desk.views().round().orElseThrow();
            assertTrue(round.rehearsal());
            assertEquals(22, round.programme().units().size());
            assertEquals(Role.SECRETARIAT, round.me().orElseThrow().role());
            assertEquals("thu-ky", round.me().orElseThrow().name());
            assertEquals(List.of("member-enrolled.1", "writer-opened.2", "round-founded.1"),
                    desk.views().history("", 10).stream().map(HistoryLine::kind).toList());
            assertTrue(desk.views().history("", 10).stream().allMatch(line -> line.verdict() == Verdict.EFFECTIVE));
            assertEquals(round.round().hex(), desk.views().history("round", 1).getFirst().id().hex());
        }
    }

    @Test
    void aMembersFirstRunWaitsForAPackage() {
        try (Office office = new Office(folder)) {
            Desk desk = done(office.create("tv-1", Role.MEMBER, true, office.seeded("tv-1")));
            assertTrue(desk.views().round().isEmpty());
            assertEquals(List.of(), desk.views().units());
            assertEquals(List.of(), desk.views().results().units());
            assertEquals(Reason.NO_ROUND, refused(desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER)));
        }
    }

    @Test
    void aRealRoundRefusesSeededRandomnessAndAStoppedClock() {
        try (Office office = new Office(folder)) {
            for (Role role : List.of(Role.SECRETARIAT, Role.MEMBER)) {
                assertEquals(Reason.REHEARSAL_ONLY, refused(office.create("thu-ky", role, false,
                        office.surroundings(Clock.systemUTC(), new SeededEntropy("hạt")))));
                assertEquals(Reason.REHEARSAL_ONLY, refused(office.create("thu-ky", role, false,
                        office.surroundings(Office.NOVEMBER, new SystemEntropy()))));
            }
            assertFalse(Files.exists(folder.resolve("thu-ky")));
            Desk desk = done(office.create("thu-ky", Role.SECRETARIAT, false,
                    office.surroundings(Clock.systemDefaultZone(), new SystemEntropy())));
            assertFalse(desk.views().round().orElseThrow().rehearsal());
            office.close(desk);
            try (Passphrase words = Passphrase.of(Office.WORDS)) {
                assertEquals(Reason.REHEARSAL_ONLY, refused(new OpenWorkspace(office.seeded("thu-ky"))
                        .open(folder.resolve("thu-ky"), words)));
            }
        }
    }

    @Test
    void theSameSeedFoundsTheSameRound() {
        try (Office one = new Office(folder.resolve("1")); Office other = new Office(folder.resolve("2"))) {
            assertEquals(one.secretary().views().round().orElseThrow().digest(),
                    other.secretary().views().round().orElseThrow().digest());
            assertFalse(one.secretary("khác").views().round().orElseThrow().digest()
                    .equals(other.secretary("nữa").views().round().orElseThrow().digest()));
        }
    }

    @Test
    void aWeakPassphraseAndANamelessPersonAreRefusedBeforeAnythingIsMade() {
        try (Office office = new Office(folder); Passphrase weak = Passphrase.of("123456");
                Passphrase words = Passphrase.of(Office.WORDS)) {
            var programme = vn.thamdinh.wire.programme.ProgrammeFiles.shippedIds().getFirst();
            var create = new CreateWorkspace(office.seeded("x"));
            Path place = folder.resolve("x");
            assertEquals(Reason.WEAK_PASSPHRASE,
                    refused(create.create(new NewWorkspace(place, "An", Role.SECRETARIAT, true, programme), weak)));
            assertEquals(Reason.NAME_NEEDED,
                    refused(create.create(new NewWorkspace(place, " ", Role.SECRETARIAT, true, programme), words)));
            assertFalse(Files.exists(place));
        }
    }

    @Test
    void theRecoveryCodeOpensWhatThePassphraseOpens() {
        try (Office office = new Office(folder); Passphrase words = Passphrase.of(Office.WORDS)) {
            var wanted = new NewWorkspace(folder.resolve("x"), "An", Role.SECRETARIAT, true,
                    vn.thamdinh.wire.programme.ProgrammeFiles.shippedIds().getFirst());
            CreatedWorkspace created = done(new CreateWorkspace(office.seeded("x")).create(wanted, words));
            String digest = created.desk().views().round().orElseThrow().digest();
            created.desk().close();
            var open = new OpenWorkspace(office.seeded("x"));
            assertEquals(Reason.WRONG_RECOVERY_CODE, refused(open.openWithRecovery(wanted.folder(), "ABCD")));
            try (Desk again = done(open.openWithRecovery(wanted.folder(), created.recoveryCode()))) {
                assertEquals(digest, again.views().round().orElseThrow().digest());
            }
        }
    }
}
