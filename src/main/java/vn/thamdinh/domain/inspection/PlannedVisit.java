package vn.thamdinh.domain.inspection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

import vn.thamdinh.domain.text.Require;
import vn.thamdinh.domain.unit.UnitId;

/**
 * A visit as the plan has it now. What is found there is kept under the same {@link VisitId}.
 *
 * @param unit      a commune or a district
 * @param from      before {@code until}, local time
 * @param purpose   what is looked at, or why a surprise visit is made; only a planned one may leave it empty
 * @param cancelled why the visit does not take place; empty while it does
 */
public record PlannedVisit(VisitId id, UnitId unit, VisitKind kind, LocalDate date, LocalTime from, LocalTime until,
                           TeamId team, String purpose, String cancelled) {
    public PlannedVisit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(date, "date");
        Require.that(from.isBefore(until), "a visit ends before it begins: " + id);
        Objects.requireNonNull(team, "team");
        purpose = Require.optionalText(purpose, "purpose");
        Require.that(kind == VisitKind.PLANNED || !purpose.isEmpty(), "a surprise visit without purpose: " + id);
        cancelled = Require.optionalText(cancelled, "reason of cancelling");
    }

    /** Whether it still is to take place. */
    public boolean stands() {
        return cancelled.isEmpty();
    }

    /** Whether nobody could be at both: the same day, and times that share more than a moment. */
    public boolean overlaps(PlannedVisit other) {
        return date.equals(other.date) && from.isBefore(other.until) && other.from.isBefore(until);
    }
}
