package vn.thamdinh.domain.survey;

import java.util.Objects;

import vn.thamdinh.domain.text.Require;
import vn.thamdinh.domain.unit.UnitId;

/**
 * How many people and organisations did business with a unit in one year.
 *
 * @param procedure the administrative procedure; empty for all procedures together
 * @param count     zero or more
 */
public record TransactionCount(UnitId unit, String procedure, int year, int count) {
    private static final int LONGEST_PROCEDURE = 300;
    private static final int MOST = 9_999_999;

    public TransactionCount {
        Objects.requireNonNull(unit, "unit");
        procedure = Require.optionalText(procedure, "procedure");
        Require.that(procedure.length() <= LONGEST_PROCEDURE, "procedure is longer than " + LONGEST_PROCEDURE);
        Require.that(year >= 2000 && year <= 2100, "year is not 2000 to 2100: " + year);
        Require.that(count >= 0 && count <= MOST, "transactions not 0 to " + MOST + ": " + count);
    }
}
