package vn.thamdinh.domain.criteria;

import java.math.BigDecimal;
import java.util.List;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/**
 * A criterion (tiêu chí): a titled group of components.
 *
 * @param id         unique in its criteria set, 1 to 32 characters
 * @param components at least one, in the order of the official table
 */
public record Criterion(String id, String title, List<Component> components) {
    public Criterion {
        id = Require.identifier(id, "criterion id", 32);
        title = Require.text(title, "criterion title");
        components = List.copyOf(components);
        Require.that(!components.isEmpty(), "criterion without components: " + id);
    }

    /** Sum of the components' highest points. */
    public BigDecimal max() {
        return Numbers.canonical(components.stream().map(Component::max).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
