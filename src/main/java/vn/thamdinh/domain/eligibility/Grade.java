package vn.thamdinh.domain.eligibility;

import java.math.BigDecimal;
import vn.thamdinh.domain.text.Require;

/**
 * A named result.
 *
 * @param id         unique in the programme, 1 to 32 characters
 * @param from       lowest total that gives the grade, inclusive, zero or more
 * @param recognised true where the grade means recognition
 * @param stars      stars that its signboard shows, 0 to 5; 0 where the programme gives none
 */
public record Grade(String id, String name, BigDecimal from, boolean recognised, int stars) {
    /** Most stars of a grade. */
    public static final int MOST_STARS = 5;

    /** A grade without stars. */
    public Grade(String id, String name, BigDecimal from, boolean recognised) {
        this(id, name, from, recognised, 0);
    }

    public Grade {
        Require.that(stars >= 0 && stars <= MOST_STARS, "stars outside 0 to 5: " + stars);
        id = Require.identifier(id, "grade id", 32);
        name = Require.text(name, "grade name");
        Require.that(from.signum() >= 0, "grade threshold below zero");
    }
}
