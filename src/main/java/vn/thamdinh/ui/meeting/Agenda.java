package vn.thamdinh.ui.meeting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.meeting.Ballot;
import vn.thamdinh.domain.council.meeting.RoomCount;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.Total;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.meeting.Sitting;
import vn.thamdinh.usecase.view.MemberRow;

/** The units in the order of the meeting, the closest to turning first; one of them is on the table. */
record Agenda(MeetingPort.Data data, int index) {

    Agenda {
        if (index < 0 || index >= data.results().size()) {
            throw new IndexOutOfBoundsException("no unit at " + index);
        }
    }

    UnitResult unit() {
        return data.results().get(index);
    }

    int size() {
        return data.results().size();
    }

    /** The next unit; stays at the last. */
    Agenda next() {
        return new Agenda(data, Math.min(size() - 1, index + 1));
    }

    Agenda previous() {
        return new Agenda(data, Math.max(0, index - 1));
    }

    /** The same unit with what was read anew, in the order in which the meeting began. */
    Agenda with(MeetingPort.Data fresh) {
        Map<UnitId, Integer> places = new HashMap<>();
        data.results().forEach(result -> places.put(result.unit().id(), places.size()));
        List<UnitResult> kept = fresh.results().stream().sorted(Comparator.comparingInt(result ->
                places.getOrDefault(result.unit().id(), places.size()))).toList();
        Agenda renewed = new Agenda(fresh.with(kept), 0);
        return renewed.at(unit().unit().id());
    }

    /** The unit of that code; stays where there is none. */
    Agenda at(UnitId unit) {
        for (int i = 0; i < size(); i++) {
            if (data.results().get(i).unit().id().equals(unit)) {
                return new Agenda(data, i);
            }
        }
        return this;
    }

    String districtName() {
        return data.programme().district(unit().unit().district()).orElseThrow().name();
    }

    Optional<VoteCast> vote() {
        return Optional.ofNullable(data.votes().get(unit().unit().id()));
    }

    /** The meeting that goes on or is next. */
    Optional<Sitting> sitting() {
        return data.current();
    }

    /** Who is in the room for the unit; nothing before a meeting was called. */
    Optional<RoomCount> room() {
        return sitting().map(now -> now.room(unit().unit().id()));
    }

    /** Who votes on the unit where no meeting is held. */
    RoomCount everybody() {
        UnitId unit = unit().unit().id();
        return RoomCount.ofAll(data.programme().council(), data.roster().stream().filter(MemberRow::votes)
                .map(MemberRow::id).collect(Collectors.toSet()), data.roster().stream()
                .filter(row -> row.recused().contains(unit)).map(MemberRow::id).collect(Collectors.toSet()));
    }

    /** The last ballot that this meeting held on the unit. */
    Optional<Ballot> ballot() {
        return sitting().flatMap(now -> now.last(unit().unit().id()));
    }

    /** What the unit comes to by each stage alone. */
    Map<Stage, Total> stages() {
        return Results.stages(data.programme(), unit().unit(), data.facts().unit(unit().unit().id()));
    }

    /** How many units have been voted on. */
    int voted() {
        return data.votes().size();
    }
}
