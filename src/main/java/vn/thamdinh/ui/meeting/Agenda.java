package vn.thamdinh.ui.meeting;

import java.math.BigDecimal;
import java.util.Optional;

import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.unit.UnitId;

/** The units in the plan's order, one of them on the table. */
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

    /** The same unit with what was read anew. */
    Agenda with(MeetingPort.Data fresh) {
        return new Agenda(fresh, Math.min(index, fresh.results().size() - 1));
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
