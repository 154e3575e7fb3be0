package vn.thamdinh.ui.inspection.visit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.DateInput;
import vn.thamdinh.ui.common.Figures;

/** The form of a visit as it is typed. */
record VisitDraft(Optional<UnitId> unit, String date, String place, String present, String note) {

    static final VisitDraft EMPTY = new VisitDraft(Optional.empty(), "", "", "", "");

    /** What a person has to mend before it can be saved. */
    enum Fault { UNIT_MISSING, DATE_UNREADABLE, DATE_OF_OTHER_YEAR }

    static VisitDraft of(Visit visit) {
        return new VisitDraft(Optional.of(visit.unit()), Figures.date(visit.date()), visit.place(),
                String.join("\n", visit.present()), visit.note());
    }

    /**
     * Faults by the field they belong to; none when it can be saved.
     *
     * @param year year that is assessed; its visits may fall into the next one
     */
    Map<Field, Fault> faults(int year) {
        Map<Field, Fault> faults = new EnumMap<>(Field.class);
        if (unit.isEmpty()) {
            faults.put(Field.UNIT, Fault.UNIT_MISSING);
        }
        Optional<LocalDate> day = day();
        if (day.isEmpty()) {
            faults.put(Field.DATE, Fault.DATE_UNREADABLE);
        } else if (day.get().getYear() < year || day.get().getYear() > year + 1) {
            faults.put(Field.DATE, Fault.DATE_OF_OTHER_YEAR);
        }
        return faults;
    }

    enum Field { UNIT, DATE }

    Optional<LocalDate> day() {
        return DateInput.parse(date);
    }

    /** One name a line; empty lines do not count. */
    List<String> people() {
        return present.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The visit that this draft makes of it; only without {@link #faults}. */
    Visit visit(VisitId id) {
        return new Visit(id, unit.orElseThrow(), day().orElseThrow(), place, people(), note);
    }
}
