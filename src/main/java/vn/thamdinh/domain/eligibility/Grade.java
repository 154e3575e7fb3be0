package vn.thamdinh.domain.eligibility;

import java.math.BigDecimal;
import vn.thamdinh.domain.text.Require;

/**
 * A named result.
 *
 * @param id         unique in the programme, 1 to 32 characters
 * @param from       lowest total that gives the grade, inclusive, zero or more
 * @param recognised true where the grade means recognition
 */
public record Grade(String id, String name, BigDecimal from, boolean recognised) {
    public Grade {
        id = Require.identifier(id, "grade id", 32);
        name = Require.text(name, "grade name");
        Require.that(from.signum() >= 0, "grade threshold below zero");
    }
}
