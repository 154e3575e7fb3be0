package vn.thamdinh.ui.meeting;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.unit.UnitId;

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

    Optional<BigDecimal> districtTotal() {
        return Optional.ofNullable(data.district().get(unit().unit().id()));
    }

    Optional<VoteCast> vote() {
        return Optional.ofNullable(data.votes().get(unit().unit().id()));
    }

    int presenceNeeded() {
        return data.programme().council().presenceNeeded(data.members());
    }

    int votesNeeded() {
        return data.programme().council().votesNeeded(data.members());
    }

    /** How many units have been voted on. */
    int voted() {
        return data.votes().size();
    }
}
