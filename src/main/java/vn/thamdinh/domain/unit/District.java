package vn.thamdinh.domain.unit;

import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/**
 * What assessed units belong to: a district whose people's committee verifies its communes, or the province to which
 * agencies and districts belong.
 *
 * @param order place in the plan's list, from 1; official papers keep this order, not the alphabet
 * @param name  full name with its prefix, "Thành phố Đồng Xoài"
 */
public record District(UnitId id, int order, String name) {
    public District {
        Objects.requireNonNull(id, "id");
        Require.that(order >= 1, "district order below 1: " + order);
        name = Require.text(name, "district name");
    }
}
