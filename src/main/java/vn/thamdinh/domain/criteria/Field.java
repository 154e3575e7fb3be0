package vn.thamdinh.domain.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/**
 * A field (lĩnh vực): the highest level of the criteria table; council members are assigned to fields.
 *
 * @param criteria at least one, in the order of the official table
 */
public record Field(FieldId id, String title, List<Criterion> criteria) {
    public Field {
        Objects.requireNonNull(id, "id");
        title = Require.text(title, "field title");
        criteria = List.copyOf(criteria);
        Require.that(!criteria.isEmpty(), "field without criteria: " + id);
    }

    /** Sum of the criteria's highest points. */
    public BigDecimal max() {
        return Numbers.canonical(criteria.stream().map(Criterion::max).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** All components of the field in order. */
    public List<Component> components() {
        return criteria.stream().flatMap(criterion -> criterion.components().stream()).toList();
    }
}
