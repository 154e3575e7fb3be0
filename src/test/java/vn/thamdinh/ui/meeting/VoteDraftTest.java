package vn.thamdinh.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.meeting.VoteDraft.Fault;
import vn.thamdinh.ui.meeting.VoteDraft.Verdict;

class VoteDraftTest {

    @Test
    void anEmptyFieldCountsAsZeroButSomebodyMustHaveVoted() {
        assertEquals(Optional.empty(), new VoteDraft("5", "", " ").fault(5));
        assertEquals(Optional.of(Fault.NOBODY), new VoteDraft("", "", "").fault(5));
        assertEquals(Optional.of(Fault.NOT_A_COUNT), new VoteDraft("5,", "", "").fault(5));
        assertEquals(Optional.of(Fault.MORE_THAN_MEMBERS), new VoteDraft("4", "1", "1").fault(5));
    }

    @Test
    void aQuorumComesBeforeTheMajority() {
        assertEquals(Verdict.NO_QUORUM, VoteDraft.verdict(3, 3, 4, 3));
        assertEquals(Verdict.PASSED, VoteDraft.verdict(3, 4, 4, 3));
        assertEquals(Verdict.LOST, VoteDraft.verdict(2, 5, 4, 3));
    }

    @Test
    void theAgendaStopsAtItsEnds() {
        Agenda agenda = new Agenda(new SampleMeeting().read().orElseThrow(), 0);
        assertSame(0, agenda.previous().index());
        for (int i = 0; i < 40; i++) {
            agenda = agenda.next();
        }
        assertEquals(21, agenda.index());
        assertEquals(4, agenda.at(agenda.data().results().get(4).unit().id()).index());
        assertEquals(5, agenda.everybody().members());
        assertEquals(4, agenda.everybody().needed());
    }
}
