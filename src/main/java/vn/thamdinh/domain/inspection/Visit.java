package vn.thamdinh.domain.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.thamdinh.domain.text.Require;
import vn.thamdinh.domain.unit.UnitId;

/**
 * A visit of the inspection team to a commune or a district.
 *
 * @param unit    the place's code; districts are visited too
 * @param place   where the team met; may be empty while planned
 * @param present people present, as the minutes print them
 * @param note    free text; may be empty
 */
public record Visit(VisitId id, UnitId unit, LocalDate date, String place, List<String> present, String note) {
    public Visit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(date, "date");
        place = Require.optionalText(place, "place");
        present = List.copyOf(present);
        note = Require.optionalText(note, "note");
    }
}
