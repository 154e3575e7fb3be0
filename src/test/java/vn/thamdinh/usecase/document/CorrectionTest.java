package vn.thamdinh.usecase.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.document.DocumentField;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.conformity.JudgedRule;
import vn.thamdinh.usecase.document.DocumentRow.State;
import vn.thamdinh.usecase.document.register.IssuedDocument;

/** The letter that corrects an issued document (công văn đính chính), whatever became of what that one was made from. */
class CorrectionTest extends SecretaryAtDesk {
    private static final LocalDate DAY = LocalDate.of(2024, 11, 5);
    private static final Map<String, String> TYPED = Map.of("signer", "Trần Tuệ Hiền", "proposal-number", "12/TTr-SNV",
            "proposal-date", "01/11/2024");

    private IssuedDocument issue(DocumentId id) {
        return done(desk.documents().issue().issue(id, Optional.empty(), DAY, Progress.NONE));
    }

    private IssuedDocument decision() {
        DocumentId id = done(desk.documents().drafts().begin("council-decision", ""));
        done(desk.documents().drafts().change(id, TYPED));
        return issue(id);
    }

    private DocumentRow row(DocumentId id) {
        return desk.documents().shelf().find(id).orElseThrow();
    }

    private DocumentId letter(DocumentId of) {
        DocumentId id = done(desk.documents().end().correct(of));
        Map<String, String> typed = new HashMap<>(Map.of("signer", "Trần Tuệ Hiền"));
        desk.documents().compose().kind(row(id).kind()).orElseThrow().fields().stream().filter(DocumentField::required)
                .filter(field -> !row(id).draft().fields().containsKey(field.id()))
                .forEach(field -> typed.put(field.id(), field.sort() == DocumentField.Sort.DATE ? "06/11/2024" : "Họ tên"));
        done(desk.documents().drafts().change(id, typed));
        return id;
    }

    private String page(DocumentId id) {
        return KindsOfRound.text(done(desk.documents().read().read(id, Map.of())).pdf()).replaceAll("\\s+", " ");
    }

    @Test
    void itNamesADocumentThatTookAnothersPlaceAndLeavesTheFirstAlone() {
        IssuedDocument first = decision();
        IssuedDocument second = issue(done(desk.documents().end().replace(first.id())));
        DocumentId letter = letter(second.id());
        assertEquals(Optional.of(second.id()), row(letter).corrects());
        assertEquals(Optional.of(first.id()), row(second.id()).replaces());
        assertTrue(page(letter).contains(second.number()), page(letter));
        assertEquals(Reason.DOCUMENT_ENDED, refused(desk.documents().end().correct(first.id())));
        issue(letter);
        assertEquals(State.ISSUED, row(second.id()).state());
        assertEquals(State.REPLACED, row(first.id()).state());
    }

    @Test
    void aLetterThatCorrectsIsItselfCorrectedByTheBodyThatIssuedBoth() {
        IssuedDocument decision = decision();
        IssuedDocument letter = issue(letter(decision.id()));
        DocumentId second = letter(letter.id());
        assertTrue(page(second).contains(letter.number()), page(second));
        assertTrue(row(second).draft().fields().get("of-type").equals("Công văn"), row(second).toString());
        assertTrue(issue(second).number().endsWith(letter.number().replaceFirst("^[^/]*", "")));
    }

    @Test
    void itSaysWhatWasIssuedEvenWhenMembersAndWordsOfThatDocumentChangedSince() {
        var member = done(desk.council().enrol().enrol("Nguyễn Văn Rời", "", "", Role.MEMBER));
        IssuedDocument decision = decision();
        done(desk.council().leave().leave(member, Optional.empty(), "Chuyển công tác"));
        DocumentId letter = letter(decision.id());
        assertTrue(page(letter).contains(decision.number()), page(letter));
        assertEquals("Quyết định", row(letter).draft().fields().get("of-type"));
        issue(letter);
        assertEquals(List.of(), done(desk.care().check().verify(Progress.NONE)).faults());
    }

    @Test
    void nothingIsCorrectedWithoutSayingWhat() {
        DocumentId letter = done(desk.documents().end().correct(decision().id()));
        done(desk.documents().drafts().change(letter, Map.of("signer", "Trần Tuệ Hiền")));
        assertEquals(Reason.DOCUMENT_PROBLEMS, refused(desk.documents().issue().issue(letter, Optional.empty(), DAY,
                Progress.NONE)));
    }

    @Test
    void aDraftWithItsMarkBetweenNumberAndSubjectKeepsTheRulesOfLayout() {
        DocumentId letter = done(desk.documents().end().correct(decision().id()));
        byte[] pdf = done(desk.documents().read().read(letter, Map.of())).pdf();
        assertEquals(List.of(), done(desk.documents().read().judge(letter, pdf)).rules().stream()
                .filter(JudgedRule::fails).toList());
    }

    @Test
    void aDroppedLetterIsNotFoundAgainButBegunAnew() {
        IssuedDocument decision = decision();
        DocumentId dropped = letter(decision.id());
        assertEquals(dropped, done(desk.documents().end().correct(decision.id())));
        done(desk.documents().drafts().drop(dropped));
        assertNotEquals(dropped, done(desk.documents().end().correct(decision.id())));
    }
}
