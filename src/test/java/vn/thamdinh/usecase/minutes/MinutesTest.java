package vn.thamdinh.usecase.minutes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.component;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.programme;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.Side;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.checklist.CheckItem;
import vn.thamdinh.domain.inspection.minutes.ClosedMinutes;
import vn.thamdinh.domain.inspection.minutes.MinutesPart;
import vn.thamdinh.domain.inspection.minutes.MinutesText;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.ledger.EvidenceFact.FileTied;
import vn.thamdinh.domain.ledger.VisitFact.MinutesWritten;
import vn.thamdinh.fixture.Docx;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.evidence.Evidence;
import vn.thamdinh.usecase.inspection.Observation;
import vn.thamdinh.usecase.inspection.RecordVisit.Person;
import vn.thamdinh.wire.Hashes;

/** Minutes from the first draft to the second version, on real workspaces. */
class MinutesTest extends SecretaryAtDesk {
    private static final String STROKES = "10,10 20,30 40,20;15,40 60,40";
    private VisitId visit;

    @BeforeEach
    void aVisitWithPeopleAndAFinding() {
        visit = done(desk.recordVisit().begin(unit(desk, 20), LocalDate.of(2024, 11, 5), "Phòng họp", List.of(), ""));
        done(desk.recordVisit().welcome(visit, List.of(
                new Person("Ông Nguyễn Văn An", "Trưởng đoàn", "Sở Nội vụ", Side.TEAM),
                new Person("Ông Điểu Sơn", "Chủ tịch", "UBND xã", Side.UNIT))));
        find("Bảng niêm yết thiếu 12 thủ tục.");
        write("Công chức đúng giờ.");
    }

    @Test
    void aPreviewIsMarkedAsADraftAndSaysWhatTheVisitSays() throws IOException {
        String text = text(done(desk.minutes().read().preview(visit, Optional.empty(), false, Progress.NONE)).pdf());
        for (String wanted : List.of("DỰ THẢO", "Ông Nguyễn Văn An", "Điểu Sơn", "thiếu 12 thủ tục", "đúng giờ",
                "Niêm yết bổ sung", "20/11/2024", "Chúng tôi nhận thiếu sót")) {
            assertTrue(text.contains(wanted), wanted + " in " + text);
        }
    }

    @Test
    void aSignatureIsVoidOnceTheMinutesSaySomethingElse() {
        sign("Điểu Sơn");
        assertTrue(state().signatures().getFirst().valid());
        write("Công chức chưa đúng giờ.");
        assertFalse(state().signatures().getFirst().valid());
        write("Công chức đúng giờ.");
        assertTrue(state().signatures().getFirst().valid(), "what was signed stands again");
        find("Thêm một phát hiện.");
        assertFalse(state().signatures().getFirst().valid());
    }

    @Test
    void nobodySignsWhatHeWasNotShown() {
        String shown = state().content();
        write("Nội dung khác.");
        String key = state().signers().getFirst().key();
        assertEquals(Reason.CHANGED_MEANWHILE, refused(desk.minutes().sign().sign(visit, shown, key, STROKES)));
        assertEquals(Reason.NOT_FOUND, refused(desk.minutes().sign().sign(visit, state().content(), "ai-do", STROKES)));
        assertEquals(Reason.TEXT_NEEDED, refused(desk.minutes().sign().sign(visit, state().content(), key, "")));
    }

    @Test
    void severalPeopleSignOneAfterTheOtherAndOneTakesHisBack() throws IOException {
        sign("Nguyễn Văn An");
        sign("Điểu Sơn");
        assertEquals(2, state().signatures().stream().filter(MinutesState.Signed::valid).count());
        done(desk.minutes().sign().withdraw(visit, key("Điểu Sơn")));
        assertEquals(List.of("Ông Nguyễn Văn An"), state().signatures().stream()
                .map(signed -> signed.signature().name()).toList());
        String text = text(done(desk.minutes().read().preview(visit, Optional.empty(), false, Progress.NONE)).pdf());
        assertEquals(2, text.split("Đã ký trên màn hình", -1).length, text);
    }

    @Test
    void closedMinutesAreEvidenceAndComeBackByteForByte() throws IOException {
        sign("Điểu Sơn");
        ClosedMinutes closed = done(desk.minutes().close().close(visit, false, Progress.NONE));
        assertEquals(state().content(), closed.content());
        Evidence file = desk.attachEvidence().all().getFirst();
        assertEquals(closed.file() + " application/pdf", file.file().sha256() + " " + file.file().mediaType());
        Desk again = desk = office.reopen("thu-ky", desk);
        byte[] pdf = done(again.minutes().read().version(visit, 1)).pdf();
        assertEquals(closed.file(), Hashes.sha256Hex(pdf));
        assertArrayEquals(pdf, done(again.minutes().read().preview(visit, Optional.empty(), false, Progress.NONE)).pdf());
        assertFalse(text(pdf).contains("DỰ THẢO"));
        assertFalse(state().changedSince());
    }

    @Test
    void aVisitWithClosedMinutesTakesNoChange() {
        sign("Điểu Sơn");
        ClosedMinutes closed = done(desk.minutes().close().close(visit, false, Progress.NONE));
        assertEquals(Reason.MINUTES_CLOSED, refused(desk.recordVisit().find(visit, Optional.empty(),
                FindingVerdict.MET, "Muộn")));
        assertEquals(Reason.MINUTES_CLOSED, refused(desk.recordVisit().note(visit, "Muộn", "")));
        assertEquals(Reason.MINUTES_CLOSED, refused(desk.recordVisit().start(visit)));
        assertEquals(Reason.MINUTES_CLOSED, refused(desk.minutes().write().write(
                new MinutesText(visit, Map.of(), 2))));
        assertEquals(Reason.MINUTES_CLOSED, refused(desk.minutes().write().draft(visit, MinutesPart.STRENGTHS, "a")));
        assertEquals(Reason.MINUTES_CLOSED, refused(desk.minutes().sign().withdraw(visit, key("Điểu Sơn"))));
        assertEquals(Reason.MINUTES_CLOSED, refused(desk.minutes().close().close(visit, false, Progress.NONE)));
        assertEquals(List.of(closed.file()), state().versions().stream()
                .map(MinutesState.ClosedVersion::file).toList());
    }

    @Test
    void openedAgainTheNextVersionSaysThatItReplacesTheOneBefore() throws IOException {
        byte[] first = done(desk.minutes().close().close(visit, false, Progress.NONE).then(
                closed -> desk.minutes().read().version(visit, closed.version()))).pdf();
        assertEquals(Reason.WHY_NEEDED, refused(desk.minutes().close().reopen(visit, " ")));
        done(desk.minutes().close().reopen(visit, "Ghi nhầm số thủ tục"));
        assertFalse(state().closed());
        assertEquals(2, state().version());
        find("Thiếu 11 thủ tục.");
        done(desk.minutes().close().close(visit, false, Progress.NONE));
        String second = text(done(desk.minutes().read().version(visit, 2)).pdf());
        assertTrue(second.contains("(Bản thay thế lần 1; lý do: Ghi nhầm số thủ tục)"), second);
        assertArrayEquals(first, done(desk.minutes().read().version(visit, 1)).pdf());
        assertEquals(List.of("2 ", "1 Ghi nhầm số thủ tục"), state().versions().stream()
                .map(each -> each.version() + " " + each.reason()).toList());
        assertFalse(state().changedSince(), "the closed file itself is no change");
        assertEquals(Reason.NOT_FOUND, refused(desk.minutes().read().version(visit, 3)));
    }

    @Test
    void whatAnotherLaptopBringsAfterTheClosingIsTold() {
        MemberId other = done(desk.council().enrol().enrol("Uỷ viên Hai", "", "", Role.MEMBER));
        Desk laptop = office.member("may-hai", other, desk);
        done(desk.minutes().close().close(visit, false, Progress.NONE));
        done(laptop.recordVisit().find(visit, Optional.empty(), FindingVerdict.NOT_MET, "Ghi ở máy khác"));
        assertFalse(state().changedSince());
        office.carry(laptop, desk);
        assertTrue(state().changedSince());
        assertTrue(state().closed());
    }

    @Test
    void aFileLeftBehindByAPowerCutBeforeTheEntriesChangesNothing() throws IOException {
        byte[] pdf = done(desk.minutes().read().preview(visit, Optional.empty(), false, Progress.NONE)).pdf();
        String before = state().content();
        try (var staged = book().workspace().evidence().stage(new ByteArrayInputStream(pdf))) {
            staged.accept();
        }
        desk = office.reopen("thu-ky", desk);
        assertFalse(state().closed());
        assertEquals(before, state().content());
        done(desk.minutes().close().close(visit, false, Progress.NONE));
        assertTrue(state().closed());
    }

    @Test
    void aReadableCopyIsWrittenWholeAndLogged() throws IOException {
        Path stick = folder.resolve("usb/Biên bản.pdf");
        assertEquals(Reason.WHY_NEEDED, refused(desk.minutes().giveOut().copy(visit, stick, " ", false, Progress.NONE)));
        assertFalse(Files.exists(stick));
        var draft = done(desk.minutes().giveOut().copy(visit, stick, "In tại UBND xã", false, Progress.NONE));
        assertTrue(text(Files.readAllBytes(stick)).contains("DỰ THẢO"));
        assertEquals(draft.sha256(), Hashes.sha256Hex(Files.readAllBytes(stick)));
        Path editable = folder.resolve("usb/Biên bản.docx");
        var copy = done(desk.minutes().giveOut().copy(visit, editable, "Sửa tại xã", false, Progress.NONE));
        assertEquals(copy.sha256(), Hashes.sha256Hex(Files.readAllBytes(editable)));
        assertTrue(Docx.text(Files.readAllBytes(editable)).contains("BIÊN BẢN"));
        ClosedMinutes closed = done(desk.minutes().close().close(visit, false, Progress.NONE));
        assertEquals(Reason.MINUTES_CLOSED, refused(desk.minutes().giveOut().copy(visit, editable, "Sửa nữa", false,
                Progress.NONE)));
        assertEquals(closed.file(), done(desk.minutes().giveOut().copy(visit, stick, "In bản chính", false,
                Progress.NONE)).sha256());
        assertEquals(3, desk.views().history("", 100).stream()
                .filter(line -> line.kind().startsWith("copy-given-out")).count());
    }

    @Test
    void photosOfTheVisitBecomeAnAnnexWithoutWhatTheCameraWroteIntoThem() throws IOException {
        Path photo = photo();
        FileAttached file = done(desk.attachEvidence().attach(photo, unit(desk, 20), Optional.empty(), "Lối vào"));
        String finding = desk.views().visits().getFirst().findings().getFirst().key();
        done(book().append(List.of(new FileTied(file.unit(), file.sha256(), visit, finding, true))));
        byte[] with = done(desk.minutes().read().preview(visit, Optional.empty(), true, Progress.NONE)).pdf();
        assertTrue(text(with).contains("Ảnh 1. Lối vào"), text(with));
        assertTrue(text(with).contains("Tài liệu đã xem"), text(with));
        assertFalse(new String(with, StandardCharsets.ISO_8859_1).contains("MAY-ANH-BI-MAT"));
        byte[] without = done(desk.minutes().read().preview(visit, Optional.empty(), false, Progress.NONE)).pdf();
        assertFalse(text(without).contains("Ảnh 1."));
    }

    @Test
    void aLetterThatCannotBePrintedIsNamedAndNothingIsClosed() {
        var odd = new MinutesText(visit, Map.of(MinutesPart.STRENGTHS, "Đúng giờ.\nĐẹp 漢"), 3);
        assertEquals(Outcome.refused(Reason.LETTER_UNKNOWN, "漢", "Đẹp 漢"), desk.minutes().write().write(odd));
        done(book().append(List.of(new MinutesWritten(odd))));
        assertEquals(Reason.LETTER_UNKNOWN, refused(desk.minutes().close().close(visit, false, Progress.NONE)));
        assertFalse(state().closed());
        assertEquals(Reason.LETTER_UNKNOWN, refused(desk.recordVisit().welcome(visit, List.of(
                new Person("Bà Lan 🙂", "", "", Side.UNIT)))));
    }

    @Test
    void minutesAreNotClosedBeforeTheVisitHasEnded() {
        done(desk.recordVisit().start(visit));
        assertTrue(state().goingOn());
        assertEquals(Reason.VISIT_OPEN, refused(desk.minutes().close().close(visit, false, Progress.NONE)));
        done(desk.recordVisit().pause(visit));
        assertEquals(Reason.VISIT_OPEN, refused(desk.minutes().close().close(visit, false, Progress.NONE)));
        done(desk.recordVisit().end(visit));
        done(desk.minutes().close().close(visit, false, Progress.NONE));
    }

    @Test
    void minutesAreNotClosedWhileTwoFindingsAnswerOneLine() {
        CheckItem line = programme(desk).inspection().checklist().getFirst().items().getFirst();
        var seen = new Observation(Optional.of(line.id()), Optional.empty(), FindingVerdict.MET, "Có");
        done(desk.recordVisit().find(visit, seen, ""));
        String second = done(desk.recordVisit().find(visit, seen, "")).key();
        assertEquals(List.of(line.text()), state().doubled());
        assertEquals(Reason.LINE_TWICE, refused(desk.minutes().close().close(visit, false, Progress.NONE)));
        done(desk.recordVisit().strike(visit, second, true));
        assertEquals(List.of(), state().doubled());
        done(desk.minutes().close().close(visit, false, Progress.NONE));
    }

    @Test
    void anEarlierVersionCanBeReadAlsoAfterItsFileWasTakenOutOfTheEvidence() {
        ClosedMinutes first = done(desk.minutes().close().close(visit, false, Progress.NONE));
        done(desk.minutes().close().reopen(visit, "Thiếu người"));
        FileAttached file = desk.evidence().shelf().all().stream().map(Evidence::file)
                .filter(one -> one.sha256().equals(first.file())).findFirst().orElseThrow();
        done(desk.evidence().drop().drop(file, "Bản cũ"));
        assertEquals(first.file(), Hashes.sha256Hex(done(desk.minutes().read().version(visit, 1)).pdf()));
    }

    @Test
    void whatIsBeingTypedSurvivesAndGoesOnceItWasTakenOver() {
        done(desk.minutes().write().draft(visit, MinutesPart.RECOMMENDATIONS, "Niêm yết đủ"));
        desk = office.reopen("thu-ky", desk);
        assertEquals(Map.of(MinutesPart.RECOMMENDATIONS, "Niêm yết đủ"), state().drafts());
        write("Xong.");
        assertEquals(Map.of(), state().drafts());
    }

    /** A photo into which the camera wrote a remark. */
    private Path photo() throws IOException {
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
        byte[] remark = "MAY-ANH-BI-MAT".getBytes(StandardCharsets.ISO_8859_1);
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg.toByteArray(), 0, 2);
        bytes.write(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (remark.length + 2)});
        bytes.write(remark);
        bytes.write(jpeg.toByteArray(), 2, jpeg.size() - 2);
        return Files.write(folder.resolve("IMG_1.jpg"), bytes.toByteArray());
    }

    /** What no screen offers: facts as they are. */
    private RoundBook book() {
        try {
            var field = Desk.class.getDeclaredField("book");
            field.setAccessible(true);
            return (RoundBook) field.get(desk);
        } catch (ReflectiveOperationException moved) {
            throw new AssertionError(moved);
        }
    }

    private MinutesState state() {
        return done(desk.minutes().read().state(visit));
    }

    private void find(String text) {
        done(desk.recordVisit().find(visit, new Observation(Optional.empty(), Optional.of(component(desk, 0)),
                FindingVerdict.PARTLY, text, "", "Niêm yết bổ sung", Optional.of(LocalDate.of(2024, 11, 20)),
                "Chúng tôi nhận thiếu sót"), ""));
    }

    private void write(String strengths) {
        done(desk.minutes().write().write(new MinutesText(visit, Map.of(MinutesPart.STRENGTHS, strengths), 3)));
    }

    private void sign(String name) {
        done(desk.minutes().sign().sign(visit, state().content(), key(name), STROKES));
    }

    private String key(String name) {
        return state().signers().stream().filter(signer -> signer.name().endsWith(name)).findFirst().orElseThrow()
                .key();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
