package vn.thamdinh.usecase.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.usecase.Outcome;

class DraftTest {
    private static final String SHIPPED = "cqtt-binh-phuoc-2024";
    private static final Place TITLE = Place.PROGRAMME.at("title");

    @TempDir
    private Path shelf;
    private Studio studio;

    @BeforeEach
    void open() {
        studio = new Studio(shelf.resolve("programmes"), Clock.fixed(Instant.parse("2024-07-05T01:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void aCopyOfAShippedProgrammeIsThatProgramme() {
        Draft draft = done(studio.copy(SHIPPED));
        assertEquals(List.of(), draft.state().problems());
        assertEquals(studio.shipped().getFirst().hash(), draft.state().hash());
        assertEquals(22, draft.state().count(Place.UNITS));
    }

    @Test
    void aChangeIsOnTheDiskAtOnceAndCanBeTakenBack() {
        Draft draft = done(studio.copy(SHIPPED));
        String before = draft.state().hash();
        done(draft.change(Change.text(TITLE, "Tên mới")));
        assertEquals("Tên mới", done(studio.open(draft.name())).state().text(TITLE));
        assertTrue(draft.canUndo());
        done(draft.undo());
        assertEquals(before, done(studio.open(draft.name())).state().hash());
        done(draft.redo());
        assertEquals("Tên mới", done(studio.open(draft.name())).state().text(TITLE));
        assertFalse(draft.canRedo());
    }

    @Test
    void aStepOfSeveralFilesIsWholeOrNotAtAll() throws IOException {
        Draft draft = done(studio.copy(SHIPPED));
        Version kept = done(draft.keep("Bản đầu"));
        done(draft.change(Change.text(TITLE, "Tên mới")));
        done(draft.rewrite("units.csv", draft.state().files().text("units.csv").orElseThrow().replace("Tiến Hưng", "Tiến Hưng Mới")));
        Path units = shelf.resolve("programmes").resolve(draft.name()).resolve("units.csv");
        byte[] whole = Files.readAllBytes(units);
        Files.delete(units);
        Files.createDirectories(units.resolve("chan"));
        assertTrue(draft.restore(kept) instanceof Outcome.Refused<?>);
        assertEquals("Tên mới", draft.state().text(TITLE));
        Files.delete(units.resolve("chan"));
        Files.delete(units);
        Files.write(units, whole);
        assertEquals(draft.state().hash(), done(studio.open(draft.name())).state().hash());
        done(draft.restore(kept));
        assertEquals(kept.hash(), done(studio.open(draft.name())).state().hash());
    }

    @Test
    void aChangeThatChangesNothingIsNoStep() {
        Draft draft = done(studio.copy(SHIPPED));
        done(draft.change(Change.text(TITLE, draft.state().text(TITLE))));
        assertFalse(draft.canUndo());
    }

    @Test
    void problemsNameThePlaceOfTheField() {
        Draft draft = done(studio.copy(SHIPPED));
        Place max = Place.CRITERIA.at("fields").at(0).at("criteria").at(0).at("components").at(0).at("max");
        done(draft.change(Change.text(max, "4")));
        assertTrue(draft.state().problems().stream().anyMatch(problem ->
                problem.place().equals(Place.CRITERIA.at("fields").at(0).at("criteria").at(0).at("max"))
                        && problem.messageKey().endsWith(".sum")), draft.state().problems().toString());
        done(draft.change(Change.needed(Place.UNITS.at(3).at("district"), "999")));
        assertTrue(draft.state().problems().stream().anyMatch(problem ->
                problem.place().equals(Place.UNITS.at(3).at("district"))), draft.state().problems().toString());
    }

    @Test
    void aFileThatIsNoYamlIsNamedAndCanBeMended() {
        Draft draft = done(studio.copy(SHIPPED));
        String good = draft.state().source(Place.TEXTS);
        done(draft.rewrite("texts.yaml", "a: [1"));
        assertFalse(draft.state().readable("texts.yaml"));
        assertEquals(Place.TEXTS, draft.state().problems().getFirst().place());
        done(draft.rewrite("texts.yaml", good));
        assertEquals(List.of(), draft.state().problems());
    }

    @Test
    void versionsAreKeptUnderTheirNamesAndRestored() {
        Draft draft = done(studio.copy(SHIPPED));
        Version first = done(draft.keep("Trình lãnh đạo"));
        done(draft.change(Change.text(TITLE, "Khác")));
        Version second = done(draft.keep("Lần 2"));
        assertEquals(List.of(second, first), done(studio.open(draft.name())).versions());
        assertNotEquals(first.hash(), second.hash());
        assertEquals(first.hash(), done(draft.restore(first)).hash());
        assertEquals(second.hash(), done(draft.undo()).hash());
    }

    @Test
    void commentsStayWhereOtherLinesChange() throws Exception {
        Draft draft = done(studio.copy(SHIPPED));
        done(draft.change(Change.text(TITLE, "Khác")));
        String text = Files.readString(shelf.resolve("programmes").resolve(draft.name()).resolve("programme.yaml"));
        assertTrue(text.contains("# work: việc mà chương trình tự đếm được"), text);
        assertTrue(text.contains("# mẫu: có mặt ít nhất hai phần ba"), text);
    }

    @Test
    void anEmptyDraftSaysWhatIsMissing() {
        Draft draft = done(studio.empty());
        assertTrue(draft.state().problems(TITLE).stream().anyMatch(problem -> problem.messageKey().endsWith(".empty")),
                draft.state().problems().toString());
        assertEquals(List.of(draft.name()), studio.drafts().stream().map(DraftLine::folder).toList());
        assertTrue(studio.offers().stream().noneMatch(offer -> offer.origin() == ProgrammeOffer.Origin.DRAFT),
                "a faulty draft opens no round");
    }

    @Test
    void twoDraftsOfOneProgrammeHaveTheirOwnFolders() {
        assertNotEquals(done(studio.copy(SHIPPED)).name(), done(studio.copy(SHIPPED)).name());
        assertEquals(2, studio.drafts().size());
        done(studio.remove(studio.drafts().getFirst().folder()));
        assertEquals(1, studio.drafts().size());
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> refused -> throw new AssertionError(refused.toString());
        };
    }
}
