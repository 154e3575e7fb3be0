package vn.thamdinh.ui.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.assignment.AssignmentPort;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.meeting.Sitting;
import vn.thamdinh.usecase.view.MemberRow;

/** What the council's room asks for. Every call blocks. */
public interface MeetingPort {

    /**
     * @param results  in the programme's order
     * @param votes    votes that stand
     * @param facts    what the results come from, as far as the person at the desk may see it
     * @param blind    whether members' scores are not opened yet, so that the results lack those of others
     * @param sittings the meetings that were called
     * @param sitting  number of the one that goes on or is next; 0 where none was called
     */
    record Data(Programme programme, List<UnitResult> results, Map<UnitId, VoteCast> votes,
                List<MemberRow> roster, Facts facts, boolean blind, List<Sitting> sittings, int sitting) {
        public Data {
            sittings = List.copyOf(sittings);
            results = List.copyOf(results);
            votes = Map.copyOf(votes);
            roster = List.copyOf(roster);
        }

        /** Before any meeting was called. */
        public Data(Programme programme, List<UnitResult> results, Map<UnitId, VoteCast> votes,
                    List<MemberRow> roster, Facts facts, boolean blind) {
            this(programme, results, votes, roster, facts, blind, List.of(), 0);
        }

        Data with(List<UnitResult> ordered) {
            return new Data(programme, ordered, votes, roster, facts, blind, sittings, sitting);
        }

        /** The meeting that goes on or is next. */
        Optional<Sitting> current() {
            return sittings.stream().filter(one -> one.number() == sitting).findFirst();
        }
    }

    /** Empty while no round is open. */
    Optional<Data> read();

    Outcome<Instant> cast(UnitId unit, int inFavour, int against, int abstained);

    /**
     * Keeps the council's score.
     *
     * @param typed texts of what the component's rule asks for, by name
     */
    Outcome<Instant> agree(UnitId unit, ComponentId component, Map<String, String> typed, String reason);

    Outcome<MemberId> enrol(String name, String position, String body, Role role);

    Outcome<Instant> assign(MemberId member, List<UnitId> units);

    Outcome<Instant> recuse(MemberId member, UnitId unit, boolean recused, String reason);

    /** What happens at called meetings. */
    SittingPort sittings();

    /** Who appraises what. */
    AssignmentPort assignment();

    /**
     * The open workspace itself.
     *
     * @param told hears when something has become durable; called off the FX thread
     */
    static MeetingPort of(Desk desk, Consumer<Instant> told) {
        return new DeskMeeting(desk, told);
    }
}
