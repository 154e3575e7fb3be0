package vn.thamdinh.usecase.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.component;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SeededEntropy;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeReader;
import vn.thamdinh.wire.programme.ProgrammeReading;

/** A question of 5 November 2024 is answered within five days, and by 12 November whatever happens. */
class AnswerLockTest {
    @TempDir
    private Path folder;
    private final Days days = new Days();
    private Desk desk;
    private UnitId first;
    private ComponentId typed;

    private void open(boolean locks) throws StorageException {
        ProgrammeFiles files = Office.conducted("{blind: false, stages: [], explanation: {days: 5, "
                + "lastDay: 12/11/2024, locks: " + locks + "}}");
        Programme programme = ((ProgrammeReading.Read) ProgrammeReader.read(files)).programme();
        var entropy = new SeededEntropy("thu-ky");
        var around = new Workspace.Surroundings(folder.resolve("state"), days, entropy, KeyDerivation.Cost.LIGHTEST);
        try (Passphrase words = Passphrase.of(Office.WORDS)) {
            Workspace workspace = Workspace.create(folder.resolve("thu-ky"), words, around).workspace();
            var book = new RoundBook(workspace, days, entropy);
            var me = new MemberId("thu-ky");
            done(book.found(new RoundFact.Founded("Đợt thử", true,
                    List.of(workspace.signingKey().verifyingKey().hex())), programme.hash(), files.toCanonicalBytes(),
                    me));
            done(book.append(List.of(new CouncilFact.MemberEnrolled(me, "Thư ký", "", "", Role.SECRETARIAT))));
            desk = new Desk(book);
        }
        first = unit(desk, 0);
        typed = component(desk, 0);
    }

    private static ExplanationRound round(Desk desk) {
        return desk.explanationRound();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private AskedQuestion question() {
        return round(desk).board().of(first).getFirst();
    }

    private Outcome<?> answer(String text) {
        return round(desk).answerCouncil().answer(first, typed, text);
    }

    @Test
    void whereTheProgrammeLocksALateAnswerWaitsForALaterDay() throws StorageException {
        open(true);
        done(round(desk).askUnit().ask(first, typed, "Vì sao?", Optional.empty()));
        assertEquals(Optional.of(LocalDate.of(2024, 11, 10)), question().due());
        days.on(2024, 11, 10);
        assertEquals(QuestionState.OPEN, question().state());
        days.on(2024, 11, 11);
        assertEquals(QuestionState.OVERDUE, question().state());
        assertTrue(question().locked());
        assertEquals(new Outcome.Refused<>(Reason.ANSWER_CLOSED, List.of("10/11/2024", typed.value())),
                answer("Vì vậy."));
        done(round(desk).askUnit().setDue(first, typed, LocalDate.of(2024, 11, 14)));
        assertEquals(QuestionState.OPEN, question().state());
        days.on(2024, 11, 14);
        done(answer("Vì vậy."));
        assertEquals(QuestionState.ANSWERED, question().state());
        days.on(2024, 11, 15);
        assertEquals(Reason.ANSWER_CLOSED, refused(answer("Sửa lại.")));
    }

    @Test
    void whereNothingLocksALateAnswerIsTakenAndSaysSo() throws StorageException {
        open(false);
        done(round(desk).askUnit().ask(first, typed, "Vì sao?", Optional.of(LocalDate.of(2024, 11, 6))));
        days.on(2024, 11, 7);
        assertFalse(question().locked());
        done(answer("Vì vậy."));
        assertEquals(QuestionState.LATE, question().state());
        assertTrue(question().answers().getFirst().late());
        assertEquals(new RoundCounts(1, 1, 1, 0, 0, 0), RoundCounts.of(round(desk).board().all()));
        done(round(desk).askUnit().setDue(first, typed, LocalDate.of(2024, 11, 8)));
        assertEquals(QuestionState.ANSWERED, question().state());
    }

    @Test
    void whatIsWrittenDownInOneGoIsRefusedAfterTheLastDayToo() throws StorageException {
        open(true);
        done(desk.explainScore().explain(first, typed, "Vì sao?", "Mất điện"));
        days.on(2024, 11, 13);
        assertEquals(Reason.ANSWER_CLOSED, refused(desk.explainScore().explain(first, typed, "Vì sao?", "Mất mạng")));
        done(desk.explainScore().explain(first, typed, "Vì sao nữa?", "Mất điện"));
        assertEquals("Mất điện", question().answers().getFirst().text());
    }

    @Test
    void theProgrammesLastDayCutsTheProposedOneAndBarsNobodyAtTheSecretariat() throws StorageException {
        open(true);
        days.on(2024, 11, 9);
        assertEquals(Optional.of(LocalDate.of(2024, 11, 12)), round(desk).askUnit().proposedDue());
        days.on(2024, 11, 13);
        assertEquals(Optional.of(LocalDate.of(2024, 11, 18)), round(desk).askUnit().proposedDue());
        assertEquals(Reason.DAY_PASSED,
                refused(round(desk).askUnit().ask(first, typed, "Hả?", Optional.of(LocalDate.of(2024, 11, 12)))));
        done(round(desk).askUnit().ask(first, typed, "Hả?", Optional.empty()));
        done(answer("Vì vậy."));
        assertEquals(QuestionState.ANSWERED, question().state());
    }
}
