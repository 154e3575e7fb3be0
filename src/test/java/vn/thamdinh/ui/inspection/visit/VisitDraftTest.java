package vn.thamdinh.ui.inspection.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.ui.inspection.visit.VisitDraft.Fault;
import vn.thamdinh.ui.inspection.visit.VisitDraft.Field;

class VisitDraftTest {

    @Test
    void anEmptyFormLacksUnitAndDate() {
        assertEquals(Map.of(Field.UNIT, Fault.UNIT_MISSING, Field.DATE, Fault.DATE_UNREADABLE),
                new VisitDraft(Optional.empty(), "", "").faults(2024));
    }

    @Test
    void aVisitOfAnotherYearIsAMistypedDate() {
        VisitDraft draft = new VisitDraft(Optional.of(SampleRound.PROGRAMME.units().getFirst().id()), "5/11/2042", "");
        assertEquals(Map.of(Field.DATE, Fault.DATE_OF_OTHER_YEAR), draft.faults(2024));
    }

    @Test
    void visitsAreFoundWithoutDiacriticsAndPlannedOnesAreNotVisitedYet() {
        VisitList list = VisitList.of(new SampleVisits(SampleRound.visits()).read().orElseThrow());
        assertEquals(List.of("Phường An Lộc"), list.matching("an loc phuong").stream()
                .map(row -> row.place().name()).toList());
        assertEquals(33, list.placesPlanned());
        assertEquals(9, list.placesVisited());
        assertEquals(10, list.rows().size());
    }
}
