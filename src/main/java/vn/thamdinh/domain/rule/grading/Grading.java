package vn.thamdinh.domain.rule.grading;

import java.math.BigDecimal;

/** How a number becomes points. */
public sealed interface Grading permits Line, Steps {
    /**
     * The points of a number, unrounded but for a quotient's last places.
     *
     * @param max the component's highest points
     */
    BigDecimal points(Fraction value, BigDecimal max);

    /** The most that can result. */
    BigDecimal highest(BigDecimal max);

    /** In symbols; {@code x} stands for the number and M for the highest points. */
    String formula(String x);
}
