package vn.thamdinh.domain.council;

import vn.thamdinh.domain.text.Require;

/**
 * A person of the round: the one who scores, votes or keeps the books, whatever device is used.
 *
 * @param value 1 to 64 characters without white space
 */
public record MemberId(String value) {
    public MemberId {
        value = Require.identifier(value, "member id", 64);
    }

    @Override
    public String toString() {
        return value;
    }
}
