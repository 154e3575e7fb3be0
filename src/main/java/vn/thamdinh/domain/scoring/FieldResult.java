package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.util.List;

import vn.thamdinh.domain.criteria.Field;

/** A field's points: the sum of its components' rounded points. */
public record FieldResult(Field field, BigDecimal points, List<ComponentResult> components) {

    public FieldResult {
        components = List.copyOf(components);
    }
}
