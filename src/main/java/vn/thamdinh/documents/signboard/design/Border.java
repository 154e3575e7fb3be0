package vn.thamdinh.documents.signboard.design;

import java.util.Objects;

import vn.thamdinh.domain.text.Require;

/**
 * The lines along a board's edge.
 *
 * @param radiusMm of the outer line's corners
 */
public record Border(Kind kind, double radiusMm) {
    /** How many lines. */
    public enum Kind { NONE, SINGLE, DOUBLE }

    public Border {
        Objects.requireNonNull(kind, "kind");
        Require.that(radiusMm >= 0, "radius below 0: " + radiusMm);
    }
}
