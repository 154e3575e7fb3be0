package vn.thamdinh.usecase.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.fixture.Laptop;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.document.DocumentRow.State;
import vn.thamdinh.usecase.document.register.IssuedDocument;
import vn.thamdinh.usecase.document.wording.WordedText;

/** Two computers of one secretariat write and issue documents without knowing of each other. */
class TwoLaptopsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 11, 5);
    private static final Map<String, String> TYPED = Map.of("signer", "Trần Tuệ Hiền", "proposal-number", "12/TTr-SNV",
            "proposal-date", "01/11/2024");

    @TempDir
    private Path folder;
    private Laptop one;
    private Laptop other;

    @BeforeEach
    void twoOfOneSecretariat() {
        one = Laptop.secretary(folder, "thu-ky", TypedPoints.files());
        MemberId second = done(one.desk.council().enrol().enrol("Thư ký 2", "", "", Role.SECRETARIAT));
        other = Laptop.empty(folder, "thu-ky-2");
        one.admit(other, second, Role.SECRETARIAT);
        carry(one, other);
    }

    @AfterEach
    void closeBoth() {
        one.close();
        other.close();
    }

    private static void carry(Laptop from, Laptop to) {
        var sent = from.pack(to);
        List<Path> files = new ArrayList<>(sent.further());
        files.addFirst(sent.file());
        to.take(files.toArray(Path[]::new));
    }

    private static DocumentId draft(Laptop laptop) {
        DocumentId id = done(laptop.desk.documents().drafts().begin("council-decision", ""));
        done(laptop.desk.documents().drafts().change(id, TYPED));
        return id;
    }

    private static Outcome<IssuedDocument> issue(Laptop laptop, DocumentId id) {
        return laptop.desk.documents().issue().issue(id, Optional.empty(), DAY, Progress.NONE);
    }

    private static DocumentRow row(Laptop laptop, DocumentId id) {
        return laptop.desk.documents().shelf().find(id).orElseThrow();
    }

    @Test
    void oneNumberTakenTwiceKeepsBothFromBeingIssuedUntilOneHasAnother() {
        DocumentId here = draft(one);
        DocumentId there = draft(other);
        assertEquals(1, done(one.desk.documents().numbers().reserve(here, 2024, Optional.empty())));
        assertEquals(1, done(other.desk.documents().numbers().reserve(there, 2024, Optional.empty())));
        carry(one, other);
        carry(other, one);
        assertTrue(row(one, here).disputed());
        assertTrue(row(one, there).disputed());
        assertEquals(Reason.NUMBER_DISPUTED, refused(issue(one, here)));
        assertEquals(Reason.NUMBER_DISPUTED, refused(issue(other, there)));
        assertEquals(1, one.desk.settleConflicts().open().size());
        assertEquals(2, done(one.desk.documents().numbers().reserve(here, 2024, Optional.of(2))));
        assertFalse(row(one, there).disputed());
        assertEquals("02", done(issue(one, here)).number().substring(0, 2));
        carry(one, other);
        assertEquals("01", done(issue(other, there)).number().substring(0, 2));
    }

    @Test
    void oneNumberIssuedTwiceIsShownOnBoth() {
        DocumentId here = draft(one);
        DocumentId there = draft(other);
        done(issue(one, here));
        done(issue(other, there));
        carry(one, other);
        carry(other, one);
        assertTrue(row(one, here).disputed());
        assertTrue(row(other, there).disputed());
        done(one.desk.documents().end().withdraw(there, DAY, "Trùng số"));
        assertFalse(row(one, here).disputed());
    }

    @Test
    void oneDraftIssuedOnBothIsShownAsTheTwoPapersThatWentOut() {
        DocumentId id = draft(one);
        carry(one, other);
        done(other.desk.documents().numbers().reserve(id, 2024, Optional.of(7)));
        done(issue(one, id));
        done(issue(other, id));
        carry(other, one);
        List<DocumentRow> rows = one.desk.documents().shelf().rows().stream().filter(row -> row.id().equals(id)).toList();
        assertEquals(List.of("01", "07"), rows.stream().map(row -> row.issued().orElseThrow().number().substring(0, 2))
                .sorted().toList());
        assertTrue(rows.stream().allMatch(DocumentRow::disputed));
        assertEquals(2, rows.stream().map(DocumentRow::address).distinct().count());
        assertEquals(List.of(TYPED, TYPED), rows.stream().map(row -> row.draft().fields()).toList());
    }

    @Test
    void ofTwoPapersIssuedOfOneDraftOnlyTheOneThatIsWithdrawnEnds() {
        DocumentId id = draft(one);
        carry(one, other);
        done(other.desk.documents().numbers().reserve(id, 2024, Optional.of(7)));
        done(issue(one, id));
        done(issue(other, id));
        carry(other, one);
        DocumentId seventh = one.desk.documents().shelf().rows().stream()
                .filter(row -> row.numberText().startsWith("07")).findFirst().orElseThrow().address();
        done(one.desk.documents().end().withdraw(seventh, DAY, "Phát hành hai lần"));
        List<DocumentRow> rows = one.desk.documents().shelf().rows();
        assertEquals(List.of("01 ISSUED false", "07 WITHDRAWN false"), rows.stream().filter(row -> row.id().equals(id))
                .map(row -> row.numberText().substring(0, 2) + " " + row.state() + " " + row.disputed()).sorted()
                .toList());
        assertEquals(Reason.DOCUMENT_ENDED, refused(one.desk.documents().end().withdraw(seventh, DAY, "Lần nữa")));
        assertEquals("01", row(one, id).numberText().substring(0, 2));
        byte[] first = done(one.desk.documents().read().read(row(one, id).address(), Map.of())).pdf();
        assertFalse(Arrays.equals(first, done(one.desk.documents().read().read(seventh, Map.of())).pdf()));
        DocumentId next = done(one.desk.documents().end().replace(id));
        assertEquals(Optional.of(row(one, id).address()), row(one, next).replaces());
        done(issue(one, next));
        assertEquals(List.of("REPLACED", "WITHDRAWN"), one.desk.documents().shelf().rows().stream()
                .filter(row -> row.id().equals(id)).map(row -> row.state().name()).sorted().toList());
    }

    @Test
    void aTextWordedDifferentlyOnBothIsTheSameOnBothAndToldUntilSomebodyDecides() {
        done(one.desk.documents().wordings().change("invitation.subject", "Họp phiên một"));
        done(other.desk.documents().wordings().change("invitation.subject", "Họp phiên hai"));
        carry(one, other);
        carry(other, one);
        WordedText here = one.desk.documents().wordings().find("invitation.subject").orElseThrow();
        WordedText there = other.desk.documents().wordings().find("invitation.subject").orElseThrow();
        assertEquals(here, there);
        assertTrue(here.disputed());
        assertEquals(Set.of("Họp phiên một", "Họp phiên hai"), Set.of(here.now(), here.others().getFirst()));
        assertEquals(here.now(), one.desk.documents().compose().changed().get("invitation.subject"));
        done(other.desk.documents().wordings().change("invitation.subject", "Họp phiên một"));
        carry(other, one);
        WordedText decided = one.desk.documents().wordings().find("invitation.subject").orElseThrow();
        assertFalse(decided.disputed());
        assertEquals("Họp phiên một", decided.now());
    }

    @Test
    void anIssuedFileTravelsToTheOtherComputerOfTheSecretariat() {
        DocumentId id = draft(one);
        done(issue(one, id));
        byte[] pdf = done(one.desk.documents().read().read(id, Map.of())).pdf();
        carry(one, other);
        assertArrayEquals(pdf, done(other.desk.documents().read().read(id, Map.of())).pdf());
    }

    @Test
    void aDraftWrittenOnBothIsNotIssuedBeforeSomebodyDecides() {
        DocumentId id = draft(one);
        carry(one, other);
        done(one.desk.documents().drafts().change(id, Map.of("signer", "Người thứ nhất")));
        done(other.desk.documents().drafts().change(id, Map.of("signer", "Người thứ hai")));
        carry(other, one);
        assertEquals(Reason.CONTRADICTED_COUNT, refused(issue(one, id)));
        done(one.desk.documents().drafts().change(id, Map.of("signer", "Người thứ nhất")));
        done(issue(one, id));
    }

    @Test
    void whenThePowerFailsBetweenFileAndEntryNothingIsIssuedAndNothingIsLost() throws Exception {
        DocumentId id = draft(one);
        byte[] pdf = done(one.desk.documents().read().read(id, Map.of())).pdf();
        one.book.workspace().evidence().put(new ByteArrayInputStream(pdf));
        assertEquals(State.DRAFT, row(one, id).state());
        assertEquals(List.of(), one.desk.documents().numbers().all());
        assertEquals(List.of(), done(one.desk.care().check().verify(Progress.NONE)).faults());
        IssuedDocument issued = done(issue(one, id));
        assertEquals(State.ISSUED, row(one, id).state());
        assertTrue(issued.kept());
        assertEquals(List.of(), done(one.desk.care().check().verify(Progress.NONE)).faults());
    }
}
