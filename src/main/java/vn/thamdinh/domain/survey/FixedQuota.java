package vn.thamdinh.domain.survey;

import vn.thamdinh.domain.text.Require;

/**
 * The same number of forms in every unit.
 *
 * @param perUnit forms a unit needs, above zero
 */
public record FixedQuota(int perUnit) implements QuotaRule {
    public FixedQuota {
        Require.that(perUnit > 0, "quota is not above zero: " + perUnit);
    }

    /** Forms needed in {@code units} units together. */
    public int total(int units) {
        return Math.multiplyExact(perUnit, units);
    }
}
