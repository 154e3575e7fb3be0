package vn.thamdinh.usecase.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.give;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.HybridTime;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.fixture.Laptop;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.progress.Progress;

/** Who knows everything of a member but his secret key neither speaks for him nor silences him, early or late. */
class ForgeryTest {
    private static final long LAST_NUMBER = (1L << 53) - 1;

    @TempDir
    private Path folder;
    private Laptop secretary;
    private Laptop hanh;
    private Forger forger;

    @BeforeEach
    void aMemberScoresAndAStrangerKnowsHisWriter() {
        secretary = Laptop.secretary(folder, "thu-ky", Office.conducted("{blind: false, stages: []}"));
        MemberId member = done(secretary.desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        hanh = Laptop.empty(folder, "hanh");
        secretary.admit(hanh, member, Role.MEMBER);
        hanh.take(secretary.pack(hanh).file());
        done(give(hanh.desk, member, 0, 0, "0.5"));
        forger = new Forger(hanh);
    }

    @AfterEach
    void close() {
        forger.close();
        hanh.close();
        secretary.close();
    }

    private static void assertRefused(TakeIn.Report report, int at) {
        Arrival.PutAside refused = assertInstanceOf(Arrival.PutAside.class, report.arrivals().get(at));
        assertEquals("forged-author", refused.preview().fault());
    }

    private void assertHeard() {
        assertEquals(hanh.digest(), secretary.digest());
        assertEquals(0, secretary.book.workspace().count(Verdict.UNKNOWN_WRITER));
        assertEquals(0, secretary.book.workspace().count(Verdict.NO_RIGHT));
    }

    @Test
    void aForgedOpeningIsRefusedBeforeTheTrueOneCame() throws Exception {
        Path his = hanh.pack(secretary).file();
        for (Path forged : List.of(forger.opensAnothersWriter(secretary), forger.lessensAnothersRights(secretary))) {
            String before = secretary.digest();
            long entries = secretary.book.workspace().count();
            assertRefused(secretary.take(forged), 0);
            assertEquals(before, secretary.digest());
            assertEquals(entries, secretary.book.workspace().count());
        }
        secretary.take(his);
        assertHeard();
    }

    @Test
    void aForgedOpeningIsRefusedAfterTheTrueOneCameAndInTheSameRun() throws Exception {
        Path his = hanh.pack(secretary).file();
        TakeIn.Report together = secretary.take(forger.opensAnothersWriter(secretary), his);
        assertRefused(together, 0);
        assertInstanceOf(Arrival.TakenIn.class, together.arrivals().get(1));
        assertHeard();
        assertRefused(secretary.take(forger.opensAnothersWriter(secretary)), 0);
        assertRefused(secretary.take(forger.lessensAnothersRights(secretary)), 0);
        assertHeard();
    }

    @Test
    void anOpeningUnderAnotherNumberIsRefusedAndNotPassedOn() throws Exception {
        secretary.take(hanh.pack(secretary).file());
        HybridTime time = hanh.book.workspace().lastTime();
        for (long sequence : List.of(2L, LAST_NUMBER)) {
            assertRefused(secretary.take(forger.wrapsAnothersOpeningAgain(secretary, sequence, time)), 0);
        }
        assertHeard();
    }

    @Test
    void anOpeningUnderAnotherTimeNeverMovesTheClockOrTheNumbersOfItsWriter() throws Exception {
        HybridTime before = hanh.book.workspace().lastTime();
        long next = hanh.book.workspace().nextSequence();
        Path forged = forger.wrapsAnothersOpeningAgain(hanh, 1, new HybridTime(4_000_000_000_000L, 0));
        assertInstanceOf(Preview.Refused.class,
                done(hanh.desk.lookAtPackages().look(List.of(forged), new char[0], Progress.NONE)).getFirst());
        assertRefused(hanh.take(forged), 0);
        assertEquals(before, hanh.book.workspace().lastTime());
        assertEquals(next, hanh.book.workspace().nextSequence());
        secretary.take(hanh.pack(secretary).file());
        assertHeard();
        hanh.take(secretary.pack(hanh).file());
    }
}
