package vn.thamdinh.ui.inspection.visit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.DateInput;

/** A visit that no plan has, as it is typed before it begins. */
record VisitDraft(Optional<UnitId> unit, String date, String place) {

    /** What a person has to mend before it can begin. */
    enum Fault { UNIT_MISSING, DATE_UNREADABLE, DATE_OF_OTHER_YEAR }

    enum Field { UNIT, DATE }

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

    Optional<LocalDate> day() {
        return DateInput.parse(date);
    }
}
