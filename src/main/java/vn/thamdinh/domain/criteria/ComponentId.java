package vn.thamdinh.domain.criteria;

import vn.thamdinh.domain.text.Require;

/**
 * The stable name of a component inside one programme, such as "1.1".
 *
 * @param value 1 to 32 characters without white space; never reused for another component
 */
public record ComponentId(String value) {
    public ComponentId {
        value = Require.identifier(value, "component id", 32);
    }

    @Override
    public String toString() {
        return value;
    }
}
