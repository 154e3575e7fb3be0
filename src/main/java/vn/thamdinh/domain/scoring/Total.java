package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;

/**
 * How a unit's fields become its total.
 *
 * @param sum          points of the fields of the scale
 * @param applicable   highest points of the components that apply to the unit
 * @param scale        highest points of the whole scale
 * @param renormalised whether the sum is brought to the whole scale, because something does not apply: sum /
 *                     applicable × scale
 * @param exact        the sum, brought to the scale where it is, before rounding
 * @param normal       the same, rounded
 * @param bonus        added to it
 * @param penalty      taken from it
 * @param points       the total, never below zero
 */
public record Total(BigDecimal sum, BigDecimal applicable, BigDecimal scale, boolean renormalised, BigDecimal exact,
                    BigDecimal normal, BigDecimal bonus, BigDecimal penalty, BigDecimal points) {
}
