package vn.thamdinh.ui.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.ui.survey.CountDraft.Fault;
import vn.thamdinh.ui.survey.CountDraft.Reading;

class QuotaBoardTest {

    private static final UnitId UNIT = SampleRound.PROGRAMME.units().getFirst().id();
    private static final SurveyForm FIXED = SampleRound.PROGRAMME.surveys().getFirst();
    private static final SurveyForm SHARE = SampleRound.PROGRAMME.surveys().getLast();

    @Test
    void quotasOfThePlanAddUpTo440And660BeforeAnythingIsEntered() {
        QuotaBoard board = QuotaBoard.of(new SurveyPort.Data(SampleRound.PROGRAMME, Map.of()));
        assertEquals(List.of(440, 660, 0), board.totals().stream().map(QuotaBoard.Total::required).toList());
        assertEquals(List.of(true, true, false), board.totals().stream().map(QuotaBoard.Total::whole).toList());
        assertEquals(22, board.count(QuotaBoard.Show.WAITING));
        assertEquals(0, board.count(QuotaBoard.Show.MISSED));
    }

    @Test
    void oneFormTooFewVetoesAUnit() {
        QuotaBoard board = QuotaBoard.of(new SurveyPort.Data(SampleRound.PROGRAMME, SampleRound.facts().surveys()));
        assertEquals(List.of("Phường An Lộc"), board.shown(QuotaBoard.Show.MISSED, "").stream()
                .map(row -> row.unit().fullName()).toList());
        assertTrue(board.rows().get(3).vetoed());
        assertFalse(board.rows().get(2).vetoed());
    }

    @Test
    void countsAreReadWithDotsBetweenThousands() {
        assertEquals(new Reading.Good(new SurveyCount(UNIT, SHARE.id(), 130, 124, 1240)),
                new CountDraft(" 130", "124", "1.240").read(UNIT, SHARE));
    }

    @Test
    void whatCannotBeCountedIsNotSaved() {
        assertEquals(new Reading.Bad(Fault.NOT_A_COUNT), new CountDraft("2O", "19", "").read(UNIT, FIXED));
        assertEquals(new Reading.Bad(Fault.NOT_A_COUNT), new CountDraft("20", "", "").read(UNIT, FIXED));
        assertEquals(new Reading.Bad(Fault.VALID_ABOVE_COLLECTED), new CountDraft("19", "20", "").read(UNIT, FIXED));
        assertEquals(new Reading.Bad(Fault.TRANSACTIONS_MISSING), new CountDraft("20", "20", "").read(UNIT, SHARE));
        assertEquals(new Reading.Nothing(), CountDraft.EMPTY.read(UNIT, FIXED));
    }
}
