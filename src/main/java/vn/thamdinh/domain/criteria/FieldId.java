package vn.thamdinh.domain.criteria;

import vn.thamdinh.domain.text.Require;

/**
 * The stable name of a field inside one programme, such as "1.1".
 *
 * @param value 1 to 32 characters without white space; never reused for another field
 */
public record FieldId(String value) {
    public FieldId {
        value = Require.identifier(value, "field id", 32);
    }

    @Override
    public String toString() {
        return value;
    }
}
