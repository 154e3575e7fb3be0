package vn.thamdinh.domain.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/**
 * A field (lĩnh vực): the highest level of the criteria table; council members are assigned to fields.
 *
 * @param block    what its points do to the total
 * @param cap      most points that a bonus or penalty block adds or takes; of a normal field the sum of its criteria
 * @param criteria at least one, in the order of the official table
 */
public record Field(FieldId id, String title, Block block, BigDecimal cap, List<Criterion> criteria) {
    public Field {
        Objects.requireNonNull(id, "id");
        title = Require.text(title, "field title");
        criteria = List.copyOf(criteria);
        Require.that(!criteria.isEmpty(), "field without criteria: " + id);
        Objects.requireNonNull(block, "block");
        Require.that(cap.signum() >= 0, "cap below zero: " + id);
        Require.that(block != Block.NORMAL || cap.compareTo(sum(criteria)) == 0, "cap of a normal field: " + id);
    }

    /** A field of the scale. */
    public Field(FieldId id, String title, List<Criterion> criteria) {
        this(id, title, Block.NORMAL, sum(criteria), criteria);
    }

    private static BigDecimal sum(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::max).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The most that the field adds to a total, or takes from it. */
    public BigDecimal max() {
        return Numbers.canonical(cap);
    }

    /** All components of the field in order. */
    public List<Component> components() {
        return criteria.stream().flatMap(criterion -> criterion.components().stream()).toList();
    }
}
