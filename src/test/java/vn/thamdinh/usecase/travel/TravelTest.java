package vn.thamdinh.usecase.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.give;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.TrustFact;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.domain.travel.Passage;
import vn.thamdinh.fixture.Laptop;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.Returnable;
import vn.thamdinh.usecase.custody.Board;
import vn.thamdinh.usecase.custody.SentUnits;
import vn.thamdinh.wire.travel.SignedBundle;

/** Packages between real workspaces by key, with the accidents that happen to them. */
class TravelTest {
    @TempDir
    private Path folder;
    private final List<Laptop> open = new ArrayList<>();
    private Laptop secretary;
    private Laptop hanh;
    private MemberId member;

    @BeforeEach
    void admitOneMember() {
        secretary = opened(Laptop.secretary(folder, "thu-ky", TypedPoints.files()));
        member = done(secretary.desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        hanh = opened(Laptop.empty(folder, "hanh"));
        secretary.admit(hanh, member, Role.MEMBER);
    }

    @AfterEach
    void closeAll() {
        open.forEach(Laptop::close);
    }

    private Laptop opened(Laptop laptop) {
        open.add(laptop);
        return laptop;
    }

    private static List<String> bundles(Laptop laptop) {
        return laptop.book.workspace().bundles().stream().map(SignedBundle::bundle).map(one -> one.id().hex()).sorted().toList();
    }

    private void handOut() {
        hanh.take(secretary.pack(hanh).file());
    }

    @Test
    void anAdmittedMemberSitsDownByHimselfAndHisWorkAndTheReceiptTravelByKeyAlone() {
        handOut();
        assertEquals(Optional.of(member), hanh.book.me());
        assertEquals(Role.MEMBER, hanh.book.role());
        done(give(hanh.desk, member, 0, 0, "0.5"));
        assertEquals(SentUnits.State.ONLY_HERE, hanh.desk.sentUnits().rows().getFirst().state());
        Path work = hanh.pack(secretary).file();
        assertEquals(SentUnits.State.UNDER_WAY, hanh.desk.sentUnits().rows().getFirst().state());
        TakeIn.Report report = secretary.take(work);
        assertEquals(List.of(hanh.key()), report.senders());
        assertEquals(hanh.digest(), report.digest());
        Path receipt = done(secretary.desk.writeReceipt().write(report.senders(), secretary.stick, Progress.NONE)).file();
        String before = hanh.digest();
        hanh.takeOne(receipt);
        assertEquals(before, hanh.digest());
        assertEquals(List.of(new SentUnits.Row(unit(hanh.desk, 0), SentUnits.State.RECEIVED, 1, 1)),
                hanh.desk.sentUnits().rows());
        done(give(hanh.desk, member, 0, 1, "0.5"));
        assertEquals(SentUnits.State.ONLY_HERE, hanh.desk.sentUnits().rows().getFirst().state());
    }

    @Test
    void onlyWhatTheRecipientLacksGoesOutAndWithNothingNewThePackageIsStillSound() {
        handOut();
        done(give(hanh.desk, member, 0, 0, "0.5"));
        var first = hanh.pack(secretary);
        assertEquals(1, first.bundles());
        assertEquals(2, first.entries());
        secretary.take(first.file());
        hanh.take(secretary.pack(hanh).file());
        var nothing = hanh.pack(secretary);
        assertEquals(0, nothing.bundles());
        assertEquals(0, secretary.takeOne(nothing.file()).preview().counts().added());
        done(give(hanh.desk, member, 1, 0, "0.25"));
        var second = hanh.pack(secretary);
        assertEquals(1, second.entries());
        secretary.take(second.file());
        assertEquals(hanh.digest(), secretary.digest());
    }

    @Test
    void whatALostPackageHeldComesWithTheNextOne() {
        handOut();
        done(give(hanh.desk, member, 0, 0, "0.5"));
        hanh.pack(secretary);
        done(give(hanh.desk, member, 0, 1, "0.5"));
        Path second = hanh.pack(secretary).file();
        assertEquals(2, secretary.takeOne(second).preview().counts().added() - 1);
        assertEquals(List.of(), secretary.desk.board().rows().stream()
                .filter(row -> row.who().publicKey().equals(hanh.key())).findFirst().orElseThrow().missingHere());
        assertEquals(hanh.digest(), secretary.digest());
    }

    @Test
    void thePreviewTellsWhoWhatAndWhichCommunesAndChangesNothing() throws Exception {
        handOut();
        done(give(hanh.desk, member, 0, 0, "0.5"));
        done(give(hanh.desk, member, 2, 0, "0.5"));
        Path work = hanh.pack(secretary).file();
        Path card = Files.writeString(secretary.stick.resolve("the-00000000.tdkey"), "{}");
        String before = secretary.digest();
        List<Preview> seen = done(secretary.desk.lookAtPackages().look(
                done(secretary.desk.lookAtPackages().files(secretary.stick)), new char[0], Progress.NONE));
        assertTrue(seen.contains(new Preview.Card(card)));
        Preview.Sound sound = seen.stream().filter(one -> one.file().equals(work)).map(Preview.Sound.class::cast)
                .findFirst().orElseThrow();
        assertEquals("Hạnh", sound.from().name());
        assertEquals(3, sound.counts().added());
        assertEquals(List.of(unit(hanh.desk, 0), unit(hanh.desk, 2)), sound.units());
        assertFalse(sound.before());
        assertEquals(before, secretary.digest());
        assertEquals(List.of(), secretary.book.workspace().passages().stream()
                .filter(one -> one.kind() != Passage.Kind.SENT).toList());
    }

    @Test
    void twoDevicesOfOneMemberThatScoredApartContradictUntilSomebodySettlesIt() {
        Laptop second = opened(Laptop.empty(folder, "hanh-2"));
        secretary.admit(second, member, Role.MEMBER);
        Path out = secretary.pack(hanh, second).file();
        hanh.take(out);
        second.take(out);
        done(give(hanh.desk, member, 0, 0, "0.5"));
        done(give(second.desk, member, 0, 0, "0.25"));
        Path one = hanh.pack(secretary).file();
        Path other = second.pack(secretary).file();
        assertEquals(0, secretary.takeOne(one).preview().counts().conflicting());
        TakeIn.Report report = secretary.take(other);
        assertEquals(1, ((Arrival.TakenIn) report.arrivals().getFirst()).preview().counts().conflicting());
        assertEquals(1, report.contradictions());
        hanh.take(secretary.pack(hanh).file());
        assertEquals(1, hanh.book.snapshot().contradictions().size());
        done(give(hanh.desk, member, 0, 0, "0.75"));
        secretary.take(hanh.pack(secretary).file());
        assertEquals(0, secretary.book.snapshot().contradictions().size());
    }

    @Test
    void theSamePackagesThreeTimesInAnyOrderGiveOneDigestAndTheSecondTimeNothingIsNew() {
        handOut();
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            done(give(hanh.desk, member, i, 0, "0.5"));
            files.add(hanh.pack(secretary).file());
        }
        List<Path> often = new ArrayList<>(files);
        often.addAll(files);
        often.addAll(files);
        Collections.shuffle(often, new Random(7));
        secretary.take(often.toArray(Path[]::new));
        assertEquals(hanh.digest(), secretary.digest());
        int passages = secretary.book.workspace().passages().size();
        Arrival.TakenIn again = secretary.takeOne(files.getFirst());
        assertTrue(again.isKnown());
        assertEquals(passages, secretary.book.workspace().passages().size());
    }

    @Test
    void anUndoneImportLeavesTheDigestOfBeforeAndCanBeLetInAgain() {
        handOut();
        String before = secretary.digest();
        done(give(hanh.desk, member, 0, 0, "0.5"));
        var sent = hanh.pack(secretary);
        secretary.take(sent.file());
        String after = secretary.digest();
        done(secretary.desk.withdrawImport().withdraw(sent.id(), "nhầm gói"));
        assertEquals(before, secretary.digest());
        assertEquals(List.of(), secretary.desk.withdrawImport().withdrawable());
        secretary.takeOne(sent.file());
        assertEquals(before, secretary.digest());
        done(secretary.desk.withdrawImport().admit(sent.id(), "đúng gói"));
        assertEquals(after, secretary.digest());
    }

    @Test
    void anImportOnWhichLaterWorkBuildsCannotBeUndone() {
        handOut();
        done(give(hanh.desk, member, 0, 0, "0.5"));
        var sent = hanh.pack(secretary);
        secretary.take(sent.file());
        done(give(secretary.desk, member, 0, 0, "0.25"));
        String digest = secretary.digest();
        assertEquals(1, secretary.desk.withdrawImport().obstacles(sent.id()).size());
        assertEquals(Reason.BUILT_UPON, refused(secretary.desk.withdrawImport().withdraw(sent.id(), "")));
        assertEquals(digest, secretary.digest());
        String round = hanh.book.workspace().passages().getFirst().id();
        assertFalse(hanh.desk.withdrawImport().obstacles(round).isEmpty());
    }

    @Test
    void whatARevokedKeySealedLaterDoesNotCountUntilItsBundleIsAdmitted() {
        handOut();
        done(give(hanh.desk, member, 0, 0, "0.5"));
        secretary.take(hanh.pack(secretary).file());
        String before = secretary.digest();
        var last = secretary.book.workspace().bundles().stream().map(SignedBundle::bundle)
                .filter(bundle -> bundle.writer().equals(hanh.book.workspace().writer())).toList();
        secretary.say(new TrustFact.KeyRevoked(hanh.key(), member, Role.MEMBER, List.of(last.getFirst().mark()), "mất máy"));
        String revoked = secretary.digest();
        done(give(hanh.desk, member, 1, 0, "1"));
        secretary.takeOne(hanh.pack(secretary).file());
        assertEquals(revoked, secretary.digest());
        assertEquals(1, secretary.book.workspace().count(Verdict.KEY_REVOKED));
        assertFalse(before.equals(revoked));
        var later = secretary.book.workspace().bundles().stream().map(SignedBundle::bundle)
                .filter(bundle -> bundle.writer().equals(hanh.book.workspace().writer()) && bundle.number() == 2).toList();
        secretary.say(new TrustFact.BundleAdmitted(later.getFirst().id(), "đã đối chiếu"));
        assertEquals(0, secretary.book.workspace().count(Verdict.KEY_REVOKED));
        assertEquals(Reason.NOT_FOUND, refused(secretary.export(PackageKind.ASSIGNMENT, hanh)));
    }

    @Test
    void aDamagedFileIsPutAsideWithItsFaultAndStopsNobody() throws Exception {
        handOut();
        done(give(hanh.desk, member, 0, 0, "0.5"));
        Path work = hanh.pack(secretary).file();
        byte[] bytes = Files.readAllBytes(work);
        bytes[bytes.length - 20] ^= 1;
        Path bad = Files.write(secretary.stick.resolve("goi-00000001.tdpkg"), bytes);
        Path empty = Files.write(secretary.stick.resolve("goi-00000002.tdpkg"), new byte[0]);
        Path others = secretary.pack(hanh).file();
        Laptop stranger = opened(Laptop.empty(folder, "la"));
        List<Arrival> foreign = stranger.take(others, bad).arrivals();
        assertEquals("not-for-us", ((Preview.Refused) foreign.getFirst().preview()).fault());
        assertInstanceOf(Arrival.Left.class, foreign.getFirst());
        List<Arrival> arrivals = secretary.take(bad, empty, work).arrivals();
        assertEquals("damaged", assertInstanceOf(Arrival.PutAside.class, arrivals.get(0)).preview().fault());
        assertEquals("empty-file", assertInstanceOf(Arrival.PutAside.class, arrivals.get(1)).preview().fault());
        assertInstanceOf(Arrival.TakenIn.class, arrivals.get(2));
        assertEquals(2, secretary.book.workspace().passages().stream()
                .filter(one -> one.kind() == Passage.Kind.QUARANTINED).count());
        assertEquals(hanh.digest(), secretary.digest());
    }

    @Test
    void aFailedExportLeavesNoPassageAndTheNextOneSendsTheSameBundles() throws Exception {
        Path blocked = Files.writeString(folder.resolve("khong-phai-usb"), "");
        assertEquals(Reason.DISK, refused(secretary.desk.exportPackage().export(
                ExportRequest.of(PackageKind.ASSIGNMENT, List.of(hanh.key())), blocked, Progress.NONE)));
        assertEquals(List.of(), secretary.book.workspace().passages());
        List<String> sealed = bundles(secretary);
        assertFalse(sealed.isEmpty());
        handOut();
        assertEquals(sealed, bundles(secretary));
        assertEquals(sealed, bundles(hanh));
    }

    @Test
    void theBoardTellsWhatWentOutAndWhatCameBack() {
        handOut();
        Board.Row row = row();
        assertEquals(1, row.handedOut().orElseThrow().upTo());
        assertTrue(row.returned().isEmpty());
        assertEquals(1, row.lackedThere());
        done(give(hanh.desk, member, 0, 0, "0.5"));
        secretary.take(hanh.pack(secretary).file());
        assertEquals(1, row().returned().orElseThrow().upTo());
        assertEquals(0, row().lackedThere());
        assertEquals(List.of(), row().missingHere());
    }

    private Board.Row row() {
        return secretary.desk.board().rows().stream().filter(one -> one.who().publicKey().equals(hanh.key()))
                .findFirst().orElseThrow();
    }

    @Test
    void aMemberMakesNoPackagesOfTheSecretariatsAndNoneForOtherMembers() {
        Laptop other = opened(Laptop.empty(folder, "tv-2"));
        secretary.admit(other, done(secretary.desk.council().enrol().enrol("Bình", "", "", Role.MEMBER)), Role.MEMBER);
        handOut();
        assertEquals(Reason.NO_RIGHT, refused(hanh.export(PackageKind.ASSIGNMENT, secretary)));
        assertEquals(Reason.NO_RIGHT, refused(hanh.export(PackageKind.APPRAISAL, other)));
        assertEquals(Reason.NO_RIGHT, refused(secretary.export(PackageKind.ROUND, other)));
    }

    @Test
    void aBackupIsMadeOnceBeforeTheFirstChangeAndNoneWithoutAny() {
        handOut();
        done(give(hanh.desk, member, 0, 0, "0.5"));
        Path one = hanh.pack(secretary).file();
        done(give(hanh.desk, member, 1, 0, "0.5"));
        Path other = hanh.pack(secretary).file();
        Returnable made = secretary.take(one, other).backup();
        assertTrue(made.number() > 0);
        assertEquals(List.of(), made.lacks());
        assertEquals(Returnable.NONE, secretary.take(one, other).backup());
    }

    @Test
    void thatTheBackupBeforeLacksAPartStopsNoImportAndIsTold() throws IOException {
        handOut();
        done(give(hanh.desk, member, 0, 0, "0.5"));
        Path one = hanh.pack(secretary).file();
        Path journal = secretary.book.workspace().folder().resolve("journal");
        Files.delete(journal.resolve("000001.tdj"));
        Files.createDirectories(journal.resolve("000001.tdj/unreadable"));
        Files.createDirectories(journal.resolve("000001.tdj.tmp/in the way of mending"));
        TakeIn.Report report = secretary.take(one);
        assertEquals(List.of("journal/000001.tdj"), report.backup().lacks());
        assertTrue(report.arrivals().getFirst() instanceof Arrival.TakenIn, report::toString);
    }

    @Test
    void onesOwnPackageReadAgainIsNothingWorthNoting() {
        handOut();
        done(give(hanh.desk, member, 0, 0, "0.5"));
        Path work = hanh.pack(secretary).file();
        int noted = hanh.book.workspace().passages().size();
        assertEquals(0, hanh.takeOne(work).preview().counts().added());
        assertEquals(noted, hanh.book.workspace().passages().size());
    }
}
