package vn.thamdinh.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.scoring.decisive.WhatDecides;
import vn.thamdinh.ui.SampleRound;

/** The order of a meeting: what turns first comes first, and stays where it is while the meeting goes on. */
class AgendaOrderTest {
    private final WhatDecides decides = new WhatDecides(SampleRound.PROGRAMME);

    private int fewest(UnitResult unit) {
        return decides.byComponents(unit).components().map(found -> found.size()).orElse(Integer.MAX_VALUE);
    }

    @Test
    void unitsThatFewestComponentsTurnComeFirstAndThoseThatNoneTurnsLast() {
        List<Integer> sizes = decides.agenda(SampleRound.results().units()).stream().map(this::fewest).toList();
        assertEquals(sizes.stream().sorted().toList(), sizes);
        assertTrue(sizes.getFirst() < sizes.getLast(), sizes.toString());
    }

    @Test
    void theOrderStaysWhateverIsReadLater() {
        MeetingPort.Data data = new SampleMeeting().read().orElseThrow();
        List<UnitResult> shuffled = new ArrayList<>(data.results());
        Collections.reverse(shuffled);
        Agenda agenda = new Agenda(data, 3).with(data.with(shuffled));
        assertEquals(data.results().stream().map(UnitResult::unit).toList(),
                agenda.data().results().stream().map(UnitResult::unit).toList());
        assertEquals(3, agenda.index());
    }
}
