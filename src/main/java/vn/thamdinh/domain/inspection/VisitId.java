package vn.thamdinh.domain.inspection;

import vn.thamdinh.domain.text.Require;

/**
 * A field visit.
 *
 * @param value 1 to 64 characters without white space, unique in the round
 */
public record VisitId(String value) {
    public VisitId {
        value = Require.identifier(value, "visit id", 64);
    }

    @Override
    public String toString() {
        return value;
    }
}
