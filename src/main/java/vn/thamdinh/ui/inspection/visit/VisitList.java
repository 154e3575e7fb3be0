package vn.thamdinh.ui.inspection.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.usecase.view.VisitView;

/** The visits there are, begun or only planned, as plain rows. */
record VisitList(Programme programme, List<Row> rows) {

    /** How far a visit has come, in the order in which rows are shown. */
    enum State {
        GOING_ON("going-on", Tone.INFO),
        PLANNED("planned", Tone.MUTED),
        RECORDED("recorded", Tone.MUTED),
        ENDED("ended", Tone.OK),
        CLOSED("closed", Tone.OK);

        private final String key;
        private final Tone tone;

        State(String key, Tone tone) {
            this.key = key;
            this.tone = tone;
        }

        String messageKey() {
            return "visit.state." + key;
        }

        Tone tone() {
            return tone;
        }

        static State of(VisitView view) {
            if (view.isClosed()) {
                return CLOSED;
            }
            return view.isGoingOn() ? GOING_ON : view.times().isPresent() ? ENDED : RECORDED;
        }
    }

    /** A place that is visited: a commune with its district, or a district itself. */
    record Place(UnitId id, String name, String district) {

        /** "Xã Tiến Hưng, Thành phố Đồng Xoài". */
        String label() {
            return district.isEmpty() ? name : name + ", " + district;
        }
    }

    /** One visit; {@code view} is empty until it is begun, {@code key} is folded for the search. */
    record Row(VisitId id, Place place, LocalDate date, State state, Optional<VisitView> view,
               Optional<PlannedVisit> planned, String key) {
    }

    VisitList {
        rows = List.copyOf(rows);
    }

    static VisitList of(VisitPort.Data data) {
        Set<VisitId> begun = data.visits().stream().map(view -> view.visit().id()).collect(Collectors.toSet());
        List<Row> rows = new ArrayList<>();
        data.visits().forEach(view -> {
            Place place = place(data.programme(), view.visit().unit());
            rows.add(new Row(view.visit().id(), place, view.visit().date(), State.of(view), Optional.of(view),
                    view.planned(), Folding.key(place.label() + " " + view.visit().place())));
        });
        data.planned().stream().filter(planned -> planned.stands() && !begun.contains(planned.id())).forEach(planned -> {
            Place place = place(data.programme(), planned.unit());
            rows.add(new Row(planned.id(), place, planned.date(), State.PLANNED, Optional.empty(), Optional.of(planned),
                    Folding.key(place.label() + " " + planned.purpose())));
        });
        rows.sort(Comparator.comparing((Row row) -> row.state() == State.GOING_ON ? 0 : 1).thenComparing(Row::date)
                .thenComparing(row -> row.id().value()));
        return new VisitList(data.programme(), rows);
    }

    /** All places in the plan's order: each district, then its communes. */
    static List<Place> places(Programme programme) {
        List<Place> places = new ArrayList<>();
        for (District district : programme.districts()) {
            places.add(new Place(district.id(), district.name(), ""));
            for (Unit unit : programme.unitsOf(district.id())) {
                places.add(new Place(unit.id(), unit.fullName(), district.name()));
            }
        }
        return places;
    }

    static Place place(Programme programme, UnitId id) {
        return places(programme).stream().filter(place -> place.id().equals(id)).findFirst()
                .orElse(new Place(id, id.code(), ""));
    }

    List<Row> matching(String query) {
        return rows.stream().filter(row -> Folding.matchesKey(query, row.key())).toList();
    }

    Optional<Row> row(VisitId id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** Different places visited at least once. */
    int placesVisited() {
        return (int) rows.stream().filter(row -> row.view().isPresent()).map(Row::place).distinct().count();
    }

    int placesPlanned() {
        return places(programme).size();
    }
}
