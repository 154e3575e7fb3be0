package vn.thamdinh.domain.publication;

import java.time.LocalDate;
import java.util.Objects;

import vn.thamdinh.domain.text.Require;
import vn.thamdinh.domain.unit.UnitId;

/**
 * What became of a registration.
 *
 * @param accepted whether the unit is assessed this year
 * @param reason   why not; empty only where it was accepted
 * @param date     when it was decided
 */
public record SettledRegistration(UnitId unit, boolean accepted, String reason, LocalDate date) {
    public SettledRegistration {
        Objects.requireNonNull(unit, "unit");
        reason = Require.optionalText(reason, "reason");
        Require.that(accepted || !reason.isEmpty(), "a refused registration has a reason");
        Objects.requireNonNull(date, "date");
    }
}
