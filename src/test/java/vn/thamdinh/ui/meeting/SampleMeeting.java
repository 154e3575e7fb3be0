package vn.thamdinh.ui.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.ui.assignment.AssignmentPort;
import vn.thamdinh.ui.assignment.SampleAssignment;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.view.MemberRow;

/** A council in memory. */
final class SampleMeeting implements MeetingPort {

    private static final int MEMBERS = 5;

    final Map<UnitId, VoteCast> votes = new HashMap<>();
    final List<MemberRow> roster = new ArrayList<>(SampleRound.members());
    final List<String> done = new ArrayList<>();
    private final Programme programme;
    private final Facts facts;
    boolean blind;
    private boolean meets;

    SampleMeeting() {
        this(SampleRound.PROGRAMME, SampleRound.facts());
    }

    SampleMeeting(Programme programme, Facts facts) {
        this.programme = programme;
        this.facts = facts;
    }

    @Override
    public synchronized Optional<Data> read() {
        Map<UnitId, VoteCast> all = new HashMap<>(facts.votes());
        all.putAll(votes);
        Facts now = facts.with(all.values().stream().map(vote -> facts.unit(vote.unit()).with(vote)).toList());
        return Optional.of(new Data(programme, Results.of(programme, now).units(), all, roster, now,
                blind, meets ? List.of(SampleSittings.second(programme, roster)) : List.of(), meets ? 2 : 0));
    }

    @Override
    public synchronized Outcome<Instant> cast(UnitId unit, int inFavour, int against, int abstained) {
        votes.put(unit, new VoteCast(unit, inFavour, against, abstained, MEMBERS, ""));
        return Outcome.done(SampleRound.NOON);
    }

    @Override
    public synchronized Outcome<Instant> agree(UnitId unit, ComponentId component, Map<String, String> typed, String reason) {
        done.add("agree " + component + " " + new TreeMap<>(typed) + " " + reason);
        return Outcome.done(SampleRound.NOON);
    }

    @Override
    public synchronized Outcome<MemberId> enrol(String name, String position, String body, Role role) {
        MemberId id = new MemberId("tv-" + roster.size());
        roster.add(new MemberRow(id, name, position, body, role, List.of(), List.of(), 0, 0, false));
        return Outcome.done(id);
    }

    @Override
    public synchronized Outcome<Instant> assign(MemberId member, List<UnitId> units) {
        done.add("assign " + member + " " + units.size());
        return Outcome.done(SampleRound.NOON);
    }

    @Override
    public synchronized Outcome<Instant> recuse(MemberId member, UnitId unit, boolean recused, String reason) {
        done.add("recuse " + member + " " + recused + " " + reason);
        return Outcome.done(SampleRound.NOON);
    }

    @Override
    public SittingPort sittings() {
        return new SampleSittings();
    }

    @Override
    public AssignmentPort assignment() {
        return new SampleAssignment(roster);
    }

    /** The same while the second meeting goes on. */
    static SampleMeeting sitting() {
        SampleMeeting meeting = new SampleMeeting();
        meeting.meets = true;
        return meeting;
    }
}
