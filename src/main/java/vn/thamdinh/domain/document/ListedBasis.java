package vn.thamdinh.domain.document;

import java.util.Objects;

import vn.thamdinh.domain.text.Require;

/**
 * A legal basis in the secretariat's own library, beside those of the programme.
 *
 * @param key    unique in the round, 1 to 64 characters
 * @param listed false once taken out
 */
public record ListedBasis(String key, LegalBasis basis, boolean listed) {
    public ListedBasis {
        key = Require.identifier(key, "basis key", 64);
        Objects.requireNonNull(basis, "basis");
    }
}
