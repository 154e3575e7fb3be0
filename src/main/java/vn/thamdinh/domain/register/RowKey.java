package vn.thamdinh.domain.register;

import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.domain.text.Require;
import vn.thamdinh.domain.unit.UnitId;

/**
 * Which row of which register: two people who write the same one contradict each other, others never do.
 *
 * @param unit   whose row it is; empty where it is a body's or the whole round's
 * @param body   id of the body whose row it is; empty where it is a unit's or the whole round's
 * @param period which period it tells of, such as "2023-08"; empty in a register without periods
 * @param row    tells rows of one unit and period apart; "1" where there is only one
 */
public record RowKey(RegisterId register, Optional<UnitId> unit, String body, String period, String row) {
    /** Name of the only row of a unit in a period. */
    public static final String ONLY = "1";
    private static final int LONGEST = 64;

    public RowKey {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(unit, "unit");
        body = body.isEmpty() ? "" : Require.identifier(body, "body", LONGEST);
        Require.that(unit.isEmpty() || body.isEmpty(), "a row is a unit's or a body's");
        period = period.isEmpty() ? "" : Require.identifier(period, "period", LONGEST);
        row = Require.identifier(row, "row", LONGEST);
    }

    /** Code of the unit, or id of the body, or nothing for the round. */
    public String about() {
        return unit.map(UnitId::code).orElse(body);
    }
}
