package vn.thamdinh.usecase.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.component;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.give;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.DocumentFact.CopyGivenOut;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentIssued;
import vn.thamdinh.domain.ledger.PublicationFact.RoundSealed;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.Seal;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.fixture.Laptop;
import vn.thamdinh.fixture.Recognition;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.OtherPrograms;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.publication.Hindrance.Kind;

/** A round is announced and sealed, and what happens to whoever comes later. It is 5 November 2024. */
class SealingTest extends SecretaryAtDesk {
    private static final LocalDate DAY = LocalDate.of(2024, 11, 5);

    private static void publish(Desk desk) {
        done(desk.publication().publish().publish("05/QĐ-UBND", DAY, DAY, "Cổng thông tin điện tử tỉnh"));
    }

    private int scored(MemberId member) {
        return desk.views().facts().sheet(new SheetKey(unit(desk, 0), Stage.APPRAISE, Scorer.of(member))).done();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private MemberId member() {
        return done(desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
    }

    @Test
    void aRoundThatWasNotAnnouncedOrHasAnOpenComplaintIsNotSealedAndTheListSaysWhy() {
        done(desk.publication().complaints().receive(new Complaints.Received(unit(desk, 0), Optional.empty(),
                "UBND xã", "12/UBND", DAY, "Điểm thấp")));
        assertEquals(List.of(new Hindrance(Kind.NOT_PUBLISHED, ""), new Hindrance(Kind.OPEN_COMPLAINTS, "1")),
                desk.publication().seal().hindrances());
        assertEquals(new Outcome.Refused<>(Reason.SEAL_HINDERED, List.of("2",
                "not-published, open-complaints (1)")), desk.publication().seal().close());
        assertTrue(desk.publication().seal().seal().isEmpty());
    }

    @Test
    void afterTheSealEverythingIsRefusedAtOnceWithItsDayAndCode() {
        MemberId hanh = member();
        done(give(desk, hanh, 0, 0, "0.5"));
        publish(desk);
        Seal seal = done(desk.publication().seal().close());
        var refusal = new Outcome.Refused<>(Reason.ROUND_SEALED, List.of("05/11/2024", seal.code()));
        assertEquals(refusal, give(desk, hanh, 0, 1, "0.5"));
        assertEquals(refusal, desk.council().enrol().enrol("Bình", "", "", Role.MEMBER));
        assertEquals(refusal, desk.publication().posting().post(DAY, DAY, "Trụ sở"));
        assertEquals(refusal, desk.publication().seal().close());
        Desk again = office.reopen("thu-ky", desk);
        assertEquals(refusal, give(again, hanh, 0, 1, "0.5"));
        assertEquals(new SealRound.State(seal, true, 0, false), again.publication().seal().state().orElseThrow());
    }

    @Test
    void aLatePackageIsKeptAndListedAndCountsOnlyOnceTheSealIsBroken() {
        MemberId hanh = member();
        Desk laptop = office.member("hanh", hanh, desk);
        done(give(laptop, hanh, 0, 0, "0.5"));
        publish(desk);
        Seal seal = done(desk.publication().seal().close());
        office.carry(laptop, desk);
        var state = desk.publication().seal().state().orElseThrow();
        assertTrue(state.intact());
        assertEquals(1, state.late());
        assertEquals(0, scored(hanh));
        assertTrue(desk.publication().seal().late().stream()
                .anyMatch(line -> line.kind().equals("score-given.1") && line.verdict() == Verdict.SEALED));
        assertEquals(Reason.WHY_NEEDED, refused(desk.publication().seal().reopen(" ")));
        done(desk.publication().seal().reopen("Gói của Hạnh đến muộn"));
        assertTrue(desk.publication().seal().seal().isEmpty());
        assertEquals(1, scored(hanh));
        assertFalse(done(desk.publication().seal().close()).digest().equals(seal.digest()));
    }

    @Test
    void theMemberWhoReceivesTheSealScoresNoMore() {
        MemberId hanh = member();
        Desk laptop = office.member("hanh", hanh, desk);
        done(give(laptop, hanh, 0, 0, "0.5"));
        publish(desk);
        done(desk.publication().seal().close());
        office.carry(desk, laptop);
        assertEquals(Reason.ROUND_SEALED, refused(give(laptop, hanh, 0, 1, "0.5")));
        assertEquals(1, laptop.publication().seal().state().orElseThrow().late());
        assertEquals(Reason.NO_RIGHT, refused(laptop.publication().seal().reopen("tự mở")));
    }

    @Test
    void theMinutesAreWrittenAfterTheSealAndPrintItsDigest() throws IOException {
        publish(desk);
        Seal seal = done(desk.publication().seal().close());
        DocumentId id = done(desk.documents().drafts().begin(SealRound.MINUTES, ""));
        done(desk.documents().drafts().change(id, Map.of("meeting-time", "08:00", "meeting-place", "Phòng họp số 1",
                "chair", "Trần Tuệ Hiền", "minute-taker", "Nguyễn Thị Vân")));
        var minutes = done(desk.documents().read().read(id, Map.of()));
        assertEquals(List.of(), minutes.problems());
        String text = text(minutes.pdf());
        assertTrue(text.replaceAll("\\s", "").contains(seal.digest()), text);
        assertTrue(desk.publication().seal().state().orElseThrow().intact());
        assertEquals(Reason.ROUND_SEALED, refused(desk.documents().drafts().begin("council-decision", "")));
    }

    @Test
    void twoLaptopsThatSealUnawareOfEachOtherCountWhatBothHadSeen() {
        try (Laptop one = Laptop.secretary(folder.resolve("a"), "thu-ky", TypedPoints.files());
             Laptop other = Laptop.empty(folder.resolve("a"), "thu-ky-2")) {
            MemberId second = done(one.desk.council().enrol().enrol("Thư ký 2", "", "", Role.SECRETARIAT));
            one.admit(other, second, Role.SECRETARIAT);
            carry(one, other);
            publish(one.desk);
            carry(one, other);
            done(one.desk.council().enrol().enrol("Chỉ máy một", "", "", Role.MEMBER));
            done(one.desk.publication().seal().close());
            done(other.desk.publication().seal().close());
            carry(one, other);
            carry(other, one);
            assertTrue(one.desk.publication().seal().state().orElseThrow().twice());
            assertEquals(one.digest(), other.digest());
            assertTrue(one.desk.views().members().stream().noneMatch(row -> row.name().equals("Chỉ máy một")));
            done(one.desk.publication().seal().reopen("Hai máy cùng niêm phong"));
            carry(one, other);
            assertTrue(one.desk.publication().seal().seal().isEmpty());
            assertTrue(other.desk.publication().seal().seal().isEmpty());
            assertTrue(other.desk.views().members().stream().anyMatch(row -> row.name().equals("Chỉ máy một")));
        }
    }

    @Test
    void contradictionsBetweenTwoLaptopsKeepTheRoundFromBeingSealed() {
        try (Laptop one = Laptop.secretary(folder.resolve("b"), "thu-ky", TypedPoints.files());
             Laptop other = Laptop.empty(folder.resolve("b"), "thu-ky-2")) {
            MemberId second = done(one.desk.council().enrol().enrol("Thư ký 2", "", "", Role.SECRETARIAT));
            one.admit(other, second, Role.SECRETARIAT);
            publish(one.desk);
            carry(one, other);
            done(one.desk.publication().registrations().register(unit(one.desk, 0), "41/UBND", DAY, "", DAY));
            done(other.desk.publication().registrations().register(unit(one.desk, 0), "14/UBND", DAY, "", DAY));
            carry(other, one);
            assertEquals(List.of(new Hindrance(Kind.CONTRADICTIONS, "1")), one.desk.publication().seal().hindrances());
            assertEquals(Reason.SEAL_HINDERED, refused(one.desk.publication().seal().close()));
            done(one.desk.publication().registrations().register(unit(one.desk, 0), "41/UBND", DAY, "", DAY));
            done(one.desk.publication().seal().close());
        }
    }

    @Test
    void whatIsBeingTakenInWhileTheRoundIsSealedIsAskedToo() {
        try (Laptop one = Laptop.secretary(folder.resolve("c"), "thu-ky", TypedPoints.files());
             Laptop other = Laptop.empty(folder.resolve("c"), "thu-ky-2")) {
            MemberId second = done(one.desk.council().enrol().enrol("Thư ký 2", "", "", Role.SECRETARIAT));
            one.admit(other, second, Role.SECRETARIAT);
            publish(one.desk);
            carry(one, other);
            done(one.desk.publication().registrations().register(unit(one.desk, 0), "41/UBND", DAY, "", DAY));
            done(other.desk.publication().registrations().register(unit(one.desk, 0), "14/UBND", DAY, "", DAY));
            done(one.book.take(one.book.snapshot().round().orElseThrow(), new Workspace.Batch(
                    other.book.workspace().entries(), List.of(), Map.of(), List.of())));
            assertEquals(new Outcome.Refused<>(Reason.SEAL_HINDERED, List.of("1", "contradictions (1)")),
                    one.desk.publication().seal().close());
        }
    }

    @Test
    void theRoundIsReopenedAlsoWhereOneSealTookThePlaceOfAnother() {
        try (Laptop one = Laptop.secretary(folder.resolve("d"), "thu-ky", TypedPoints.files())) {
            publish(one.desk);
            one.say(new RoundSealed(done(one.desk.publication().seal().close())),
                    new CopyGivenOut("ban-1", "seal-minutes", "", "a".repeat(64), "Lưu"));
            one.say(new RoundSealed(new Seal(one.digest(), DAY, one.book.workspace().sequences(), List.of())));
            done(one.desk.publication().seal().reopen("Hai lần niêm phong"));
            done(one.desk.council().enrol().enrol("Bình", "", "", Role.MEMBER));
            assertTrue(one.desk.views().members().stream().anyMatch(row -> row.name().equals("Bình")));
            assertEquals(0, one.book.workspace().count(Verdict.SEALED));
        }
    }

    @Test
    void aPaperThatWasSealedIsReplacedNeitherAtTheDeskNorByAPackage() {
        try (Laptop one = Laptop.secretary(folder.resolve("e"), "thu-ky", TypedPoints.files());
             Laptop other = Laptop.empty(folder.resolve("e"), "thu-ky-2")) {
            MemberId second = done(one.desk.council().enrol().enrol("Thư ký 2", "", "", Role.SECRETARIAT));
            one.admit(other, second, Role.SECRETARIAT);
            one.say(issued("recognition-decision"));
            publish(one.desk);
            carry(one, other);
            done(one.desk.publication().seal().close());
            assertEquals(Reason.ROUND_SEALED, refused(one.book.append(List.of(issued("results-notice")))));
            other.say(issued("results-notice"));
            carry(other, one);
            assertEquals(List.of(issued("recognition-decision")), one.book.snapshot().standing(DocumentIssued.class)
                    .map(standing -> standing.fact()).toList());
            assertTrue(one.desk.publication().seal().late().stream()
                    .anyMatch(line -> line.kind().startsWith("document-issued")));
        }
    }

    private static DocumentIssued issued(String kind) {
        return new DocumentIssued(new DocumentId("22222222-9"), kind, "", "05/QĐ-UBND", DAY, "d".repeat(64),
                "e".repeat(64), 10, List.of());
    }

    @Test
    void aDecisionThatScoresHaveOvertakenKeepsTheRoundFromBeingSealed() {
        MemberId hanh = member();
        Recognition.of(desk, hanh, 2);
        DocumentId decision = done(desk.documents().drafts().begin("recognition-decision", ""));
        desk.documents().compose().kind("recognition-decision").orElseThrow().fields().stream()
                .filter(field -> field.required() || field.id().equals("signer"))
                .forEach(field -> done(desk.documents().drafts().change(decision, Map.of(field.id(), "1"))));
        var issued = done(desk.documents().issue().issue(decision, Optional.empty(), DAY, Progress.NONE));
        publish(desk);
        assertEquals(List.of(), desk.publication().seal().hindrances());
        done(give(desk, hanh, 3, 0, "0.5"));
        assertEquals(List.of(new Hindrance(Kind.STALE_DECISION, issued.number())),
                desk.publication().seal().hindrances());
        assertEquals(Reason.SEAL_HINDERED, refused(desk.publication().seal().close()));
    }

    @Test
    void whatANewerVersionWroteKeepsTheRoundFromBeingSealed() {
        try (Laptop one = Laptop.secretary(folder.resolve("d"), "thu-ky", TypedPoints.files())) {
            publish(one.desk);
            var round = one.book.snapshot().round().orElseThrow();
            done(one.book.take(round, new Workspace.Batch(List.of(OtherPrograms.ofNewerKind(round,
                    new WriterId("7".repeat(32)), 1)), List.of(), Map.of(), List.of())));
            assertEquals(List.of(new Hindrance(Kind.NEWER_KINDS, "1")), one.desk.publication().seal().hindrances());
            assertEquals(Reason.SEAL_HINDERED, refused(one.desk.publication().seal().close()));
        }
    }

    private static void carry(Laptop from, Laptop to) {
        var sent = from.pack(to);
        List<Path> files = new ArrayList<>(sent.further());
        files.addFirst(sent.file());
        to.take(files.toArray(Path[]::new));
    }

    @Test
    void aComplaintThatIsRightAfterTheAnnouncementReopensTheUnitAndTheDecisionMustBeReplaced() {
        MemberId hanh = member();
        Recognition.of(desk, hanh, 0);
        publish(desk);
        String key = done(desk.publication().complaints().receive(new Complaints.Received(unit(desk, 0),
                Optional.of(component(desk, 0)), "UBND xã", "12/UBND ngày 04/11/2024", DAY, "Chấm sót")));
        assertEquals(Reason.COMPLAINTS_OPEN, refused(desk.publication().publish().publish("6", DAY, DAY, "")));
        done(desk.publication().complaints().settle(key, true, "Hồ sơ bổ sung hợp lệ", "15/TB", DAY.plusDays(7)));
        assertEquals(Reason.COMPLAINT_SETTLED,
                refused(desk.publication().complaints().settle(key, false, "x", "", DAY)));
        done(give(desk, hanh, 0, 0, "0.5"));
        done(desk.publication().seal().close());
        assertEquals(Reason.ROUND_SEALED, refused(desk.publication().complaints().receive(new Complaints.Received(
                unit(desk, 0), Optional.empty(), "UBND xã", "", DAY, "Kiến nghị muộn"))));
    }
}
