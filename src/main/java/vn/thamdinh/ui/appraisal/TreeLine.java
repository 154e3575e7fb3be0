package vn.thamdinh.ui.appraisal;

import java.math.BigDecimal;
import java.util.Optional;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Field;

/** A line of the criteria tree. */
sealed interface TreeLine {

    /** A field with the points given so far. */
    record FieldLine(Field field, BigDecimal points) implements TreeLine {
    }

    /** A component with its points, if it has any. */
    record ComponentLine(Component component, Optional<BigDecimal> points, Mark mark) implements TreeLine {
    }
}
