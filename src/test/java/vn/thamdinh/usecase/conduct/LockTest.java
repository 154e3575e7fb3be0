package vn.thamdinh.usecase.conduct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.view.StepProgress;
import vn.thamdinh.usecase.view.StepProgress.State;

/** It is 5 November 2024: self-scoring ended on 29 September, verification on 19 October, appraisal goes on. */
class LockTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 11, 5);

    @TempDir
    private Path folder;
    private Office office;
    private Desk desk;
    private ComponentId typed;

    @BeforeEach
    void open() {
        office = new Office(folder);
        desk = office.secretary(Office.conducted("{blind: false, stages: [{stage: SELF, step: \"1\", locks: true}, "
                + "{stage: VERIFY, step: \"2\", locks: false}, {stage: APPRAISE, step: 4c, locks: true}]}"));
        typed = Office.programme(desk).criteria().components().stream()
                .filter(component -> component.rule().inputs().getFirst().name().equals("points")).findFirst()
                .orElseThrow().id();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Outcome<?> self(int unit) {
        return desk.giveScore().give(unit(desk, unit), typed, Stage.SELF, Scorer.of(unit(desk, unit)), "0.5", "x");
    }

    @Test
    void afterTheLastDayScoresAreRefusedWithTheDayAndThePlansWords() {
        assertEquals(new Outcome.Refused<>(Reason.LOCKED, List.of("29/09/2024", "Trước ngày 30/9/2024")), self(0));
        String csv = "Mã đơn vị,Mã tiêu chí,Điểm\n" + unit(desk, 0).code() + "," + typed.value() + ",0.5\n";
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        assertEquals(Reason.LOCKED, refused(desk.importScores().scores(bytes, Stage.SELF)));
        done(desk.importScores().scores(bytes, Stage.VERIFY));
        var member = done(desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        done(desk.giveScore().give(unit(desk, 0), typed, Stage.APPRAISE, Scorer.of(member), "0.5", "x"));
    }

    @Test
    void unlockedForOneUnitOnlyThatOneIsTaken() {
        done(desk.unlockStage().unlock(Stage.SELF, Optional.of(unit(desk, 0)), TODAY, "Xã nộp muộn do mưa lũ"));
        done(self(0));
        assertEquals(Reason.LOCKED, refused(self(1)));
        assertTrue(desk.views().history("unlocked", 10).stream()
                .anyMatch(line -> line.reason().equals("Xã nộp muộn do mưa lũ")));
    }

    @Test
    void unlockedForAllEveryUnitIsTakenUntilThatDay() {
        done(desk.unlockStage().unlock(Stage.SELF, Optional.empty(), TODAY, "Gia hạn theo công văn 12"));
        done(self(0));
        done(self(1));
        StepProgress.Lock lock = progress("1").lock().orElseThrow();
        assertEquals(new StepProgress.Lock(Stage.SELF, false, Optional.of(TODAY)), lock);
    }

    @Test
    void anUnlockingNamesAReasonADayToComeAndAStageThatLocks() {
        var unlock = desk.unlockStage();
        assertEquals(Reason.WHY_NEEDED, refused(unlock.unlock(Stage.SELF, Optional.empty(), TODAY, " ")));
        assertEquals(Reason.DAY_PASSED, refused(unlock.unlock(Stage.SELF, Optional.empty(), TODAY.minusDays(1), "x")));
        assertEquals(Reason.NOT_LOCKING, refused(unlock.unlock(Stage.VERIFY, Optional.empty(), TODAY, "x")));
        var hanh = done(desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        Desk member = office.member("hanh", hanh, desk);
        assertEquals(Reason.NO_RIGHT, refused(member.unlockStage().unlock(Stage.SELF, Optional.empty(), TODAY, "x")));
    }

    @Test
    void thePlanShowsWhatIsDoneOverdueAheadAndLocked() {
        assertEquals(State.OVERDUE, progress("1").state());
        assertEquals(new StepProgress.Done(0, 22), progress("1").done().orElseThrow());
        assertTrue(progress("1").lock().orElseThrow().locked());
        assertEquals(State.OVERDUE, progress("4a").state());
        assertEquals(State.AHEAD, progress("4c").state());
        assertEquals(State.AHEAD, progress("5").state());
        assertEquals(State.NO_DAY, progress("6").state());
        done(desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        assertEquals(State.DONE, progress("4a").state());
        assertEquals(State.DONE, progress("4b").state());
    }

    private StepProgress progress(String step) {
        return desk.views().plan().stream().filter(one -> one.step().id().equals(step)).findFirst().orElseThrow();
    }
}
