package vn.thamdinh.ui.inspection.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.view.VisitView;

/** Everything that the screen of visits shows, as plain rows. */
record VisitList(Programme programme, List<Row> rows) {

    /** A place that is visited: a commune with its district, or a district itself. */
    record Place(UnitId id, String name, String district) {

        /** "Xã Tiến Hưng, Thành phố Đồng Xoài". */
        String label() {
            return district.isEmpty() ? name : name + ", " + district;
        }
    }

    /** One visit; {@code key} is folded for the search. */
    record Row(VisitView view, Place place, String key) {

        VisitId id() {
            return view.visit().id();
        }

        int count(FindingVerdict verdict) {
            return (int) view.findings().stream().filter(finding -> finding.verdict() == verdict).count();
        }
    }

    VisitList {
        rows = List.copyOf(rows);
    }

    static VisitList of(VisitPort.Data data) {
        List<Place> places = places(data.programme());
        return new VisitList(data.programme(), data.visits().stream().map(view -> row(places, view)).toList());
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

    List<Row> matching(String query) {
        return rows.stream().filter(row -> Folding.matchesKey(query, row.key())).toList();
    }

    Optional<Row> row(VisitId id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** Different places visited at least once. */
    int placesVisited() {
        return (int) rows.stream().map(Row::place).distinct().count();
    }

    int placesPlanned() {
        return places(programme).size();
    }

    /** "1.1.2 Tổ chức cho cán bộ…", or empty for a general remark. */
    String component(Finding finding) {
        return finding.component().flatMap(programme.criteria()::component).map(VisitList::label)
                .orElse(finding.component().map(Object::toString).orElse(""));
    }

    static String label(Component component) {
        return component.id() + " " + component.title();
    }

    private static Row row(List<Place> places, VisitView view) {
        UnitId unit = view.visit().unit();
        Place place = places.stream().filter(candidate -> candidate.id().equals(unit)).findFirst()
                .orElse(new Place(unit, unit.code(), ""));
        return new Row(view, place, Folding.key(place.label() + " " + view.visit().place()));
    }
}
