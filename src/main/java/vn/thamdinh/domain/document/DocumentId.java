package vn.thamdinh.domain.document;

import vn.thamdinh.domain.text.Require;

/**
 * One document, from its first draft to its withdrawal.
 *
 * @param value 1 to 64 characters without white space, unique in the round
 */
public record DocumentId(String value) {
    public DocumentId {
        value = Require.identifier(value, "document id", 64);
    }

    @Override
    public String toString() {
        return value;
    }
}
