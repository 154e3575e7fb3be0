package vn.thamdinh.domain.register;

import vn.thamdinh.domain.text.Require;

/**
 * One register of a programme.
 *
 * @param value unique in the programme, 1 to 64 characters without white space
 */
public record RegisterId(String value) {
    public RegisterId {
        value = Require.identifier(value, "register id", 64);
    }

    @Override
    public String toString() {
        return value;
    }
}
