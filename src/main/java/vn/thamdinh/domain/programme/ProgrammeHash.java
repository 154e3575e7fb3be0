package vn.thamdinh.domain.programme;

import vn.thamdinh.domain.text.Require;

/**
 * The content of a programme's files: two programmes with the same hash are the same.
 *
 * @param hex SHA-256 as 64 lower-case hexadecimal digits
 */
public record ProgrammeHash(String hex) {
    public ProgrammeHash {
        Require.that(Require.isHex(hex, 64), "not a SHA-256 in hexadecimal");
    }

    @Override
    public String toString() {
        return hex;
    }
}
