package vn.thamdinh.domain.inspection;

import vn.thamdinh.domain.text.Require;

/**
 * An inspection team.
 *
 * @param value 1 to 64 characters without white space, unique in the round
 */
public record TeamId(String value) {
    public TeamId {
        value = Require.identifier(value, "team id", 64);
    }

    @Override
    public String toString() {
        return value;
    }
}
