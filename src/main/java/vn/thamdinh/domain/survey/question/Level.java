package vn.thamdinh.domain.survey.question;

import java.math.BigDecimal;
import java.util.Objects;

import vn.thamdinh.domain.text.Require;

/**
 * One answer of a scale.
 *
 * @param id    unique in its scale, 1 to 16 characters; what the ledger keeps
 * @param title the wording on the form
 * @param value what the level is worth where answers are averaged, 0 to 1,000
 */
public record Level(String id, String title, BigDecimal value) {
    private static final BigDecimal MOST = new BigDecimal(1000);

    public Level {
        id = Require.identifier(id, "level id", 16);
        title = Require.text(title, "level title");
        Objects.requireNonNull(value, "value");
        Require.that(value.signum() >= 0 && value.compareTo(MOST) <= 0, "level value is not 0 to 1,000: " + value);
    }
}
