package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/**
 * A number that is recorded for each unit and that rules use: a linked index, last year's value.
 *
 * @param measure what it is counted in, "điểm", "%"; may be empty
 * @param low     smallest value, inclusive
 * @param high    largest value, inclusive
 * @param source  where the figure is published
 */
public record Figure(FigureId id, String title, String measure, BigDecimal low, BigDecimal high, String source) {
    public Figure {
        Objects.requireNonNull(id, "id");
        title = Require.text(title, "figure title");
        measure = Require.optionalText(measure, "figure measure");
        Require.that(low.compareTo(high) < 0, "bounds of figure " + id + " are upside down");
        source = Require.text(source, "figure source");
    }
}
