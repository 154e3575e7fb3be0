package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.util.List;
import vn.thamdinh.domain.criteria.Field;

/**
 * A field's points: the sum of its components' rounded points; of a bonus or penalty block at most its cap, at least
 * zero.
 *
 * @param sum points of the components before the cap
 * @param max highest points of the components that apply to the unit; of a bonus or penalty block its cap
 */
public record FieldResult(Field field, BigDecimal points, BigDecimal sum, BigDecimal max,
                          List<ComponentResult> components) {

    public FieldResult {
        components = List.copyOf(components);
    }

    /** What the field's points would be with another sum of its components. */
    public BigDecimal counted(BigDecimal otherSum) {
        return Adding.capped(field.block(), otherSum, field.max());
    }

    /** The share of its highest points, before rounding. */
    public BigDecimal share(int percent) {
        return Conditions.threshold(this, percent);
    }
}
