package vn.thamdinh.usecase.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.document.DocumentRow.State;
import vn.thamdinh.usecase.document.register.IssuedDocument;
import vn.thamdinh.wire.Hashes;

/** A document from its draft to its withdrawal. */
class IssuingTest extends SecretaryAtDesk {
    private static final String COUNCIL = "council-decision";
    private static final LocalDate DAY = LocalDate.of(2024, 11, 5);
    private static final Map<String, String> TYPED = Map.of("signer", "Trần Tuệ Hiền", "proposal-number", "12/TTr-SNV",
            "proposal-date", "01/11/2024", "authority", "committee");

    private DocumentId draft() {
        DocumentId id = done(desk.documents().drafts().begin(COUNCIL, ""));
        done(desk.documents().drafts().change(id, TYPED));
        return id;
    }

    private IssuedDocument issued() {
        return done(issue(draft(), Optional.empty()));
    }

    private Outcome<IssuedDocument> issue(DocumentId id, Optional<Integer> number) {
        return desk.documents().issue().issue(id, number, DAY, Progress.NONE);
    }

    private DocumentRow row(DocumentId id) {
        return desk.documents().shelf().find(id).orElseThrow();
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00A0', ' ');
        }
    }

    private byte[] pdf(DocumentId id) {
        return done(desk.documents().read().read(id, Map.of())).pdf();
    }

    @Test
    void whatWasTypedStandsInTheDraftAndNotInTheKind() throws Exception {
        DocumentId id = draft();
        String text = text(pdf(id));
        assertTrue(text.contains("Trần Tuệ Hiền"), text);
        assertTrue(text.contains("DỰ THẢO") || text.contains("TẬP DƯỢT"), text);
        assertEquals(State.DRAFT, row(id).state());
        assertEquals(Reason.NOT_FOUND, refused(desk.documents().drafts().change(id, Map.of("no-such", "1"))));
        assertEquals(Reason.NOT_FOUND, refused(desk.documents().drafts().begin("no-such", "")));
        assertEquals(Reason.NOT_FOUND, refused(desk.documents().drafts().begin(COUNCIL, "25450")));
    }

    @Test
    void oneDraftForEachDistrictButSeveralForTheRound() {
        DocumentKind each = desk.documents().compose().kinds().stream()
                .filter(kind -> kind.about() == DocumentKind.About.DISTRICT).findFirst().orElseThrow();
        List<String> districts = Office.programme(desk).districts().stream().map(one -> one.id().code()).toList();
        DocumentId first = done(desk.documents().drafts().begin(each.id(), districts.get(0)));
        assertEquals(first, done(desk.documents().drafts().begin(each.id(), districts.get(0))));
        assertFalse(first.equals(done(desk.documents().drafts().begin(each.id(), districts.get(1)))));
        assertFalse(draft().equals(draft()));
    }

    @Test
    void aDroppedDraftIsGoneAndItsNumberIsFree() {
        DocumentId id = draft();
        assertEquals(1, done(desk.documents().numbers().reserve(id, 2024, Optional.empty())));
        done(desk.documents().drafts().drop(id));
        assertEquals(List.of(), desk.documents().shelf().rows());
        assertEquals(Reason.NOT_FOUND, refused(desk.documents().drafts().change(id, TYPED)));
        assertEquals(1, done(desk.documents().numbers().reserve(draft(), 2024, Optional.empty())));
    }

    @Test
    void numbersRunOnPerBodyAndYearAndGapsAreShown() {
        DocumentId one = draft();
        DocumentId other = draft();
        assertEquals(1, done(desk.documents().numbers().reserve(one, 2024, Optional.empty())));
        assertEquals(1, done(desk.documents().numbers().reserve(one, 2024, Optional.empty())));
        assertEquals(4, done(desk.documents().numbers().reserve(other, 2024, Optional.of(4))));
        NumberSeries series = done(desk.documents().numbers().seriesOf(one, 2024));
        assertEquals(List.of(2, 3), series.gaps());
        assertEquals(5, series.next());
        assertEquals(1, done(desk.documents().numbers().seriesOf(one, 2025)).next());
        assertEquals(new Outcome.Refused<>(Reason.NUMBER_TAKEN, List.of("4", series.of(4).getFirst().title(),
                series.of(4).getFirst().by())), desk.documents().numbers().reserve(one, 2024, Optional.of(4)));
        assertFalse(series.of(4).getFirst().by().isBlank());
        assertEquals(2, done(desk.documents().numbers().reserve(one, 2024, Optional.of(2))));
        assertEquals(List.of(1, 3), done(desk.documents().numbers().seriesOf(one, 2024)).gaps());
        done(desk.documents().numbers().giveBack(other));
        assertEquals(3, done(desk.documents().numbers().seriesOf(one, 2024)).next());
        assertEquals(new Outcome.Refused<>(Reason.OUT_OF_RANGE, List.of("0", "1", "99999")),
                desk.documents().numbers().reserve(one, 2024, Optional.of(0)));
    }

    @Test
    void anIssuedDocumentIsTheSameBytesForeverAndCannotBeChanged() throws Exception {
        IssuedDocument issued = issued();
        assertTrue(issued.number().startsWith("01/QĐ"), issued.number());
        byte[] pdf = pdf(issued.id());
        String text = text(pdf);
        assertEquals(issued.sha256(), Hashes.sha256Hex(pdf));
        assertEquals(issued.fact().size(), pdf.length);
        assertFalse(text.contains("DỰ THẢO"), text);
        assertTrue(text.contains("01/QĐ"), text);
        assertTrue(text.contains("ngày 05 tháng 11 năm 2024"), text);
        DocumentId id = issued.id();
        assertEquals(Reason.DOCUMENT_ISSUED, refused(desk.documents().drafts().change(id, Map.of("signer", "Khác"))));
        assertEquals(Reason.DOCUMENT_ISSUED, refused(desk.documents().drafts().drop(id)));
        assertEquals(Reason.DOCUMENT_ISSUED, refused(issue(id, Optional.empty())));
        assertEquals(Reason.DOCUMENT_ISSUED, refused(desk.documents().numbers().giveBack(id)));
        done(desk.documents().wordings().change(COUNCIL + ".subject", "Khác hẳn"));
        assertArrayEquals(pdf, pdf(id));
        desk = office.reopen("thu-ky", desk);
        assertArrayEquals(pdf, pdf(id));
        assertEquals(State.ISSUED, row(id).state());
    }

    @Test
    void theAuthorityChosenSigns() throws Exception {
        DocumentId id = draft();
        assertTrue(text(pdf(id)).contains("TM. ỦY BAN NHÂN DÂN"));
        done(desk.documents().drafts().change(id, Map.of("authority", "chairman-deputy")));
        String text = text(pdf(id));
        assertTrue(text.contains("KT. CHỦ TỊCH"), text);
        assertFalse(text.contains("TM. ỦY BAN"), text);
        List<String> choices = done(desk.documents().forms().form(id)).capacities().stream()
                .map(DocumentForm.Capacity::choice).toList();
        assertTrue(choices.containsAll(List.of("by-order", "by-authorisation", "committee", "chairman")));
    }

    @Test
    void aDayThatTheCalendarDoesNotHaveIsToldAndKeepsTheDocumentFromBeingIssued() {
        DocumentId id = draft();
        done(desk.documents().drafts().change(id, Map.of("proposal-date", "31/02/2024")));
        assertEquals(new Outcome.Refused<>(Reason.DOCUMENT_PROBLEMS, List.of("1", "Ngày tờ trình")),
                issue(id, Optional.empty()));
        done(desk.documents().drafts().change(id, Map.of("proposal-date", "29/02/2024")));
        done(issue(id, Optional.empty()));
    }

    @Test
    void aLetterThatTheFontDoesNotHaveIsToldWithTheFieldThatItStandsIn() {
        DocumentId id = draft();
        done(desk.documents().drafts().change(id, Map.of("signer", "Trần Tuệ 😀 Hiền")));
        assertEquals(new Outcome.Refused<>(Reason.LETTER_IN_DOCUMENT, List.of("Người ký: 😀")),
                desk.documents().read().read(id, Map.of()));
        assertEquals(new Outcome.Refused<>(Reason.DOCUMENT_PROBLEMS, List.of("1", "Người ký: 😀")),
                issue(id, Optional.empty()));
    }

    @Test
    void aFieldThatTheKindDoesNotHaveBeginsNoDraft() {
        assertEquals(Reason.NOT_FOUND, refused(desk.documents().drafts().write(COUNCIL, "", Map.of("khong-co", "1"))));
        assertEquals(List.of(), desk.documents().shelf().rows());
        DocumentId id = done(desk.documents().drafts().write(COUNCIL, "", TYPED));
        assertEquals("Trần Tuệ Hiền", row(id).draft().fields().get("signer"));
    }

    @Test
    void whatIsWrongInATextKeepsTheDocumentFromBeingIssued() {
        DocumentId id = draft();
        done(desk.documents().drafts().change(id, Map.of("signer", " ")));
        assertEquals(Reason.DOCUMENT_PROBLEMS, refused(issue(id, Optional.empty())));
        done(desk.documents().drafts().change(id, TYPED));
        done(desk.documents().wordings().change(COUNCIL + ".subject", "Về việc {khong-co}"));
        assertEquals(Reason.DOCUMENT_PROBLEMS, refused(issue(id, Optional.empty())));
        assertEquals(List.of(), desk.documents().numbers().all());
        done(desk.documents().wordings().original(COUNCIL + ".subject"));
        done(issue(id, Optional.of(7)));
        assertEquals("07", row(id).numberText().substring(0, 2));
    }

    @Test
    void aMemberReadsButNeitherWritesNorIssues() {
        MemberId hanh = done(desk.council().enrol().enrol("Nguyễn Thị Hạnh", "", "", Role.MEMBER));
        IssuedDocument issued = issued();
        DocumentId open = draft();
        Desk member = office.member("hanh", hanh, desk);
        var documents = member.documents();
        assertEquals(2, documents.shelf().rows().size());
        assertEquals(Reason.NO_RIGHT, refused(documents.drafts().change(open, Map.of("signer", "Khác"))));
        assertEquals(Reason.NO_RIGHT, refused(documents.numbers().reserve(open, 2024, Optional.empty())));
        assertEquals(Reason.NO_RIGHT, refused(documents.issue().issue(open, Optional.empty(), DAY, Progress.NONE)));
        assertEquals(Reason.NO_RIGHT, refused(documents.end().withdraw(issued.id(), DAY, "Sai")));
        assertEquals(Reason.NO_RIGHT, refused(documents.wordings().change(COUNCIL + ".subject", "Khác")));
    }

    @Test
    void aWithdrawnDocumentStaysReadableAndTheOneThatReplacesItEndsIt() {
        IssuedDocument first = issued();
        DocumentId next = done(desk.documents().end().replace(first.id()));
        assertEquals(next, done(desk.documents().end().replace(first.id())));
        assertEquals(State.ISSUED, row(first.id()).state());
        assertEquals("Trần Tuệ Hiền", row(next).draft().fields().get("signer"));
        done(issue(next, Optional.empty()));
        assertEquals(State.REPLACED, row(first.id()).state());
        assertEquals(Optional.of(next), row(first.id()).issued().orElseThrow().ended().orElseThrow().by());
        assertEquals(Optional.of(first.id()), row(next).replaces());
        assertEquals(Reason.DOCUMENT_ENDED, refused(desk.documents().end().withdraw(first.id(), DAY, "Sai")));
        assertEquals(Reason.WHY_NEEDED, refused(desk.documents().end().withdraw(next, DAY, " ")));
        assertEquals(Reason.BAD_INPUT, refused(desk.documents().end().withdraw(next, DAY.minusDays(1), "Sai")));
        done(desk.documents().end().withdraw(next, DAY, "Sai thẩm quyền"));
        assertEquals(State.WITHDRAWN, row(next).state());
        assertTrue(pdf(next).length > 1000);
    }

    @Test
    void theCopyToBeEditedSaysWhatWasIssuedAndNotWhatStandsLater() throws Exception {
        IssuedDocument issued = issued();
        Path file = folder.resolve("ban-sua.docx");
        done(desk.documents().read().editable(issued.id(), file, "Sửa"));
        byte[] then = Files.readAllBytes(file);
        done(desk.council().enrol().enrol("Thành Viên Mới", "", "", Role.MEMBER));
        done(desk.documents().wordings().change(COUNCIL + ".subject", "Lời văn khác"));
        assertEquals(issued.fact().copySha256(), done(desk.documents().read().editable(issued.id(), file, "Sửa")));
        assertArrayEquals(then, Files.readAllBytes(file));
        assertEquals(List.of(), done(desk.care().check().verify(Progress.NONE)).faults());
    }

    @Test
    void aCopyIsTheIssuedFileAndItsPurposeIsNoted() throws Exception {
        IssuedDocument issued = issued();
        Path file = folder.resolve("ban-sao.pdf");
        assertEquals(Reason.NO_VALUE, refused(desk.documents().read().copy(issued.id(), file, " ")));
        assertFalse(Files.exists(file));
        assertEquals(issued.sha256(), done(desk.documents().read().copy(issued.id(), file, "Gửi Văn phòng")));
        assertArrayEquals(pdf(issued.id()), Files.readAllBytes(file));
        assertTrue(desk.views().history("copy", 5).size() == 1);
    }

    @Test
    void anIssuedFileThatIsNotHereIsToldOf() throws Exception {
        issued();
        try (var files = Files.list(folder.resolve("thu-ky/evidence"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertEquals(Reason.DOCUMENT_FILE_ABSENT,
                refused(desk.documents().read().read(desk.documents().shelf().rows().getFirst().id(), Map.of())));
    }
}
