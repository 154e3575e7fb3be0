package vn.thamdinh.usecase.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.unit;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Desk;

/** What a backup differs in is told no further than the screens tell of the round. */
class BackupSightTest {

    @TempDir
    private Path folder;
    private Office office;
    private Desk secretary;
    private Desk hanh;
    private Desk binh;
    private MemberId hanhId;
    private MemberId binhId;

    @AfterEach
    void close() {
        office.close();
    }

    private void round(String conduct) {
        office = new Office(folder);
        secretary = office.secretary(Office.conducted(conduct));
        hanhId = done(secretary.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        hanh = office.member("hanh", hanhId, secretary);
        binhId = done(secretary.council().enrol().enrol("Bình", "", "", Role.MEMBER));
        binh = office.member("binh", binhId, secretary);
        office.carry(secretary, hanh);
    }

    private static void give(Desk desk, MemberId member, UnitId unit) {
        Component typed = Office.programme(desk).criteria().components().stream()
                .filter(component -> component.rule().inputs().getFirst().name().equals("points")).findFirst()
                .orElseThrow();
        done(desk.giveScore().give(unit, typed.id(), Stage.APPRAISE, Scorer.of(member), "0.5", ""));
    }

    private static KeptBackup newest(Desk desk) {
        return done(desk.care().backups().list()).getFirst();
    }

    private static Comparison compared(Desk desk, KeptBackup backup) {
        return done(desk.care().backups().compare(backup, Progress.NONE));
    }

    private static long scores(Comparison comparison) {
        return Stream.concat(comparison.gone().stream(), comparison.regained().stream())
                .filter(line -> line.kind().startsWith("score-given")).mapToLong(Comparison.Line::count).sum();
    }

    @Test
    void whileScoringIsBlindAMemberIsNotToldOfTheScoresOfOthersNotEvenHowMany() {
        round("{blind: true, stages: []}");
        done(hanh.care().backups().make("hand"));
        KeptBackup before = newest(hanh);
        give(binh, binhId, unit(binh, 0));
        give(binh, binhId, unit(binh, 1));
        office.carry(binh, hanh);
        Comparison others = compared(hanh, before);
        assertEquals(0, scores(others));
        assertTrue(others.others());
        assertFalse(others.isSame());
        give(hanh, hanhId, unit(hanh, 0));
        assertEquals(1, scores(compared(hanh, before)));
        done(hanh.care().backups().make("hand"));
        assertFalse(newest(hanh).details().orElseThrow().tellsScores());
        assertEquals(KeptBackup.Details.UNTOLD, newest(hanh).details().orElseThrow().entries());
        assertEquals(KeptBackup.Details.UNTOLD, newest(hanh).details().orElseThrow().bytes());
        assertFalse(hanh.care().secondMedium().tellsBytes());
        assertTrue(newest(hanh).details().orElseThrow().isNoted());
        done(secretary.care().backups().make("hand"));
        assertTrue(newest(secretary).details().orElseThrow().tellsScores());
        assertTrue(newest(secretary).details().orElseThrow().entries() > 0);
        assertTrue(newest(secretary).details().orElseThrow().bytes() > 0);
        assertTrue(secretary.care().secondMedium().tellsBytes());
    }

    @Test
    void aRecusedMemberIsToldNothingOfTheUnit() {
        round("{blind: false, stages: []}");
        done(hanh.care().backups().make("hand"));
        KeptBackup before = newest(hanh);
        give(binh, binhId, unit(binh, 0));
        give(binh, binhId, unit(binh, 1));
        done(secretary.council().recuse().declare(hanhId, unit(hanh, 0), true, "Người thân"));
        office.carry(binh, hanh);
        office.carry(secretary, hanh);
        Comparison told = compared(hanh, before);
        assertEquals(1, scores(told));
        assertTrue(told.others());
        assertEquals(List.of(), told.gone().stream().flatMap(line -> line.unit().stream())
                .filter(unit(hanh, 0)::equals).toList());
    }
}
