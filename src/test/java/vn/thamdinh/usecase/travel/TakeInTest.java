package vn.thamdinh.usecase.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.CouncilFact.MemberEnrolled;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.travel.Passage;
import vn.thamdinh.exchange.EvidenceSink;
import vn.thamdinh.fixture.Laptop;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.wire.Hashes;

class TakeInTest {

    private static final MemberId MEMBER = new MemberId("tv-1");

    @TempDir
    private Path folder;
    private Laptop secretary;
    private Laptop member;

    @BeforeEach
    void aMemberWithAnInvitation() {
        secretary = Laptop.secretary(folder, "thu-ky", TypedPoints.files());
        member = Laptop.empty(folder, "tv-1");
        secretary.say(new MemberEnrolled(MEMBER, "Thành viên", "", "", Role.MEMBER));
        secretary.admit(member, MEMBER, Role.MEMBER);
    }

    @AfterEach
    void close() {
        member.close();
        secretary.close();
    }

    /** Tells of bytes that were read of packages; stops where it is told to. */
    private static final class Watching implements Progress {

        private final int packages;
        private final int stopAt;
        private final List<Long> bytes = new ArrayList<>();
        private volatile long begun = -1;

        Watching(int packages, int stopAt) {
            this.packages = packages;
            this.stopAt = stopAt;
        }

        @Override
        public synchronized void at(long done, long total) {
            if (total == packages) {
                begun = done;
            } else {
                bytes.add(done);
            }
        }

        @Override
        public void check() throws Cancelled {
            if (begun == stopAt) {
                throw new Cancelled();
            }
        }
    }

    @Test
    void aFileThatWasTakenInIsKnownByItsHashAndNotOpenedAgain() {
        Path file = secretary.pack(member).file();
        Arrival.TakenIn first = member.takeOne(file);
        String digest = member.digest();
        var watching = new Watching(1, -2);
        TakeIn.Report again = Office.done(member.desk.takeIn().all(List.of(file), new char[0], watching));
        Arrival.TakenIn known = assertInstanceOf(Arrival.TakenIn.class, again.arrivals().getFirst());
        assertTrue(known.isKnown());
        assertEquals(List.of(), watching.bytes);
        assertEquals(first.preview().from().publicKey(), known.preview().from().publicKey());
        assertEquals(first.preview().counts().added() + first.preview().counts().known(),
                known.preview().counts().known());
        assertEquals(first.preview().id(), known.preview().id());
        assertEquals(digest, again.digest());
    }

    /** As some sticks and mail programs name them. */
    @Test
    void filesNamedInCapitalLettersAreSeenForWhatTheyAre() throws Exception {
        Path sent = secretary.pack(member).file();
        Path loud = Files.move(sent, sent.resolveSibling("GOI-1.TDPKG"));
        Path card = Files.writeString(sent.resolveSibling("THE (1).TDKEY"), "{}");
        List<Path> files = Office.done(member.desk.lookAtPackages().files(sent.getParent()));
        assertTrue(files.containsAll(List.of(loud, card)), files::toString);
        assertTrue(Office.done(member.desk.lookAtPackages().look(List.of(card), new char[0], Progress.NONE))
                .contains(new Preview.Card(card)));
        assertFalse(member.takeOne(loud).isKnown());
    }

    @Test
    void theSamePackageChangedByOneByteIsNotKnown() throws Exception {
        Path file = secretary.pack(member).file();
        member.takeOne(file);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        Arrival arrival = member.take(file).arrivals().getFirst();
        assertTrue(assertInstanceOf(Arrival.PutAside.class, arrival).noted());
        assertEquals(Passage.Kind.QUARANTINED, member.book.workspace().passages().getLast().kind());
    }

    @Test
    void whatWasUndoneIsSaidToBeUndoneUntilItCountsAgain() {
        member.take(secretary.pack(member).file());
        Programme programme = TypedPoints.programme();
        member.say(new ScoreFact.ScoreGiven(programme.units().getFirst().id(),
                programme.criteria().components().getFirst().id(), Stage.APPRAISE, Scorer.of(MEMBER),
                Map.of(ScoreFact.POINTS, "0"), ""));
        Path file = member.pack(secretary).file();
        String id = secretary.takeOne(file).preview().id();
        Office.done(secretary.desk.withdrawImport().withdraw(id, "nhầm"));
        Arrival.TakenIn undone = secretary.takeOne(file);
        assertTrue(undone.isUndone());
        assertEquals(0, undone.preview().counts().added());
        Office.done(secretary.desk.withdrawImport().admit(id, "đúng"));
        Arrival.TakenIn known = secretary.takeOne(file);
        assertTrue(known.isKnown());
        assertFalse(known.isUndone());
    }

    @Test
    void packagesBehindAStopAreNamedAsNotRead() {
        Path first = secretary.pack(member).file();
        secretary.say(new MemberEnrolled(new MemberId("tv-2"), "Thứ hai", "", "", Role.MEMBER));
        List<Path> files = List.of(first, secretary.pack(member).file(), first);
        TakeIn.Report report = Office.done(member.desk.takeIn().all(files, new char[0], new Watching(3, 1)));
        assertEquals(files, report.arrivals().stream().map(Arrival::file).toList());
        assertInstanceOf(Arrival.TakenIn.class, report.arrivals().getFirst());
        report.arrivals().stream().skip(1).forEach(arrival -> {
            assertInstanceOf(Arrival.Left.class, arrival);
            assertEquals(Reason.CANCELLED, ((Preview.Refused) arrival.preview()).reason());
        });
    }

    @Test
    void whatWasStoredIsSeenAlsoWhenTheRunBreaksOffBehindIt() {
        member.take(secretary.pack(member).file());
        secretary.say(new MemberEnrolled(new MemberId("tv-2"), "Thứ hai", "", "", Role.MEMBER));
        Path file = secretary.pack(member).file();
        assertThrows(IllegalStateException.class,
                () -> member.desk.takeIn().all(List.of(file, file), new char[0], new Breaking()));
        assertTrue(member.book.snapshot().standing(MemberEnrolled.class)
                .anyMatch(one -> one.fact().member().equals(new MemberId("tv-2"))));
    }

    @Test
    void whatIsKnownAfterwardsIsTheHashOfTheBytesThatWereReadNotOfThoseBefore() throws Exception {
        Path file = secretary.pack(member).file();
        try (var opener = Opener.of(member.book, new char[0])) {
            var opened = assertInstanceOf(Opener.Opened.class,
                    opener.read(file, "0".repeat(64), EvidenceSink.NONE, Progress.NONE));
            assertEquals(Hashes.sha256Hex(Files.readAllBytes(file)), opened.sha256());
        }
    }

    /** Fails where the second of two packages begins. */
    private static final class Breaking implements Progress {

        @Override
        public void at(long done, long total) {
            if (done == 1 && total == 2) {
                throw new IllegalStateException("hỏng");
            }
        }

        @Override
        public void check() {
            // It goes on.
        }
    }
}
