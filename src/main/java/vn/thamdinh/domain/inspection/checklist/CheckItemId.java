package vn.thamdinh.domain.inspection.checklist;

import vn.thamdinh.domain.text.Require;

/**
 * A line of the programme's checklist.
 *
 * @param value 1 to 32 characters without white space, unique in the programme
 */
public record CheckItemId(String value) {
    public CheckItemId {
        value = Require.identifier(value, "check item id", 32);
    }

    @Override
    public String toString() {
        return value;
    }
}
