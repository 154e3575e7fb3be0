package vn.thamdinh.domain.programme;

import vn.thamdinh.domain.text.Require;

/**
 * The name of a programme and of its folder.
 *
 * @param value lower-case ASCII letters, digits and hyphens, 1 to 64 characters
 */
public record ProgrammeId(String value) {
    public ProgrammeId {
        value = Require.text(value, "programme id");
        Require.that(value.matches("[a-z0-9][a-z0-9-]{0,63}"), "not a programme id: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
