package vn.thamdinh.wire.entry;

import java.util.Optional;

import vn.thamdinh.domain.ledger.Entry;

/**
 * An entry with the bytes it was received as; these, and never a second writing of it, are stored and passed on.
 *
 * @param entry  what the bytes mean
 * @param header canonical bytes; their SHA-256 is the entry's id
 * @param sealedBody salt and body, if the body is here
 */
public record StoredEntry(Entry entry, byte[] header, Optional<SaltedBody> sealedBody) {

    /**
     * A body and the salt that keeps its hash from being guessed.
     *
     * @param salt 16 bytes, random
     * @param body canonical bytes
     */
    public record SaltedBody(byte[] salt, byte[] body) {
    }
}
