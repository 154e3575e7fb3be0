package vn.thamdinh.usecase.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.give;
import static vn.thamdinh.fixture.Office.refused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;

class ExchangeTest {
    @TempDir
    private Path folder;
    private Office office;
    private Desk secretary;

    @BeforeEach
    void open() {
        office = new Office(folder);
        secretary = office.secretary();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static String digest(Desk desk) {
        return desk.views().round().orElseThrow().digest();
    }

    @Test
    void whatAMemberScoredArrivesAtTheSecretariat() {
        MemberId hanh = done(secretary.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        Desk member = office.member("hanh", hanh, secretary);
        done(give(member, hanh, 0, 0, "0.5"));
        assertEquals(digest(member), office.carry(member, secretary));
        assertEquals(digest(member), digest(secretary));
        assertEquals(1, secretary.views().members().stream().filter(row -> row.id().equals(hanh)).findFirst()
                .orElseThrow().done());
        String before = digest(secretary);
        assertEquals(0, done(office.take(office.pack(member), secretary)).added());
        assertEquals(before, digest(secretary));
    }

    @Test
    void aWrongPassphraseAndADamagedFileChangeNothing() throws Exception {
        Path file = office.pack(secretary);
        Desk member = done(office.create("tv", Role.MEMBER, true, office.seeded("tv")));
        assertEquals(Reason.NOT_FOR_US, refused(member.importPackages()
                .importOne(file, "hoàn toàn khác hẳn thế".toCharArray(), Progress.NONE)));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 20] ^= 1;
        assertEquals(Reason.DAMAGED, refused(office.take(Files.write(folder.resolve("hong"), bytes), member)));
        assertTrue(member.views().round().isEmpty());
        assertEquals(0, member.care().check().verify(Progress.NONE) instanceof
                vn.thamdinh.usecase.Outcome.Done<?>(vn.thamdinh.usecase.workspace.WorkspaceCheck check)
                ? check.entries() : -1);
    }

    @Test
    void anotherRoundIsRefused() {
        Desk other = office.secretary("khac");
        String before = digest(secretary);
        assertEquals(Reason.OTHER_ROUND, refused(office.take(office.pack(other), secretary)));
        assertEquals(before, digest(secretary));
    }

    @Test
    void practiceNeverMixesWithARealRound() {
        var reality = office.surroundings(Clock.systemUTC(), new SystemEntropy());
        Desk real = done(office.create("that", Role.SECRETARIAT, false, reality));
        assertEquals(Reason.REHEARSAL_AND_REAL, refused(office.take(office.pack(secretary), real)));
        assertEquals(Reason.REHEARSAL_AND_REAL, refused(office.take(office.pack(real), secretary)));
        Desk seeded = done(office.create("tv", Role.MEMBER, true, office.seeded("tv")));
        assertEquals(Reason.REHEARSAL_ONLY, refused(office.take(office.pack(real), seeded)));
        assertTrue(seeded.views().round().isEmpty());
    }

    @Test
    void withoutARoundThereIsNothingToPack() {
        Desk member = done(office.create("tv", Role.MEMBER, true, office.seeded("tv")));
        try (Passphrase words = Passphrase.of(Office.WORDS)) {
            assertEquals(Reason.NO_ROUND, refused(member.exportPackage().export(folder, words, Progress.NONE)));
        }
    }
}
