package vn.thamdinh.wire.authenticity;

import java.nio.charset.StandardCharsets;

import vn.thamdinh.wire.Hashes;

/**
 * The short code of a statement: the first 100 bits of its SHA-256 in Crockford's base 32, which has no I, L, O and U, in
 * four groups of five, as a person reads it out.
 */
final class PaperCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SYMBOLS = 20;
    private static final int GROUP = 5;
    private static final int BITS = 5;

    private PaperCode() {
    }

    static String of(String statement) {
        byte[] hash = Hashes.sha256(statement.getBytes(StandardCharsets.UTF_8));
        StringBuilder code = new StringBuilder();
        for (int symbol = 0; symbol < SYMBOLS; symbol++) {
            int value = 0;
            for (int bit = symbol * BITS; bit < (symbol + 1) * BITS; bit++) {
                value = value << 1 | hash[bit / Byte.SIZE] >> 7 - bit % Byte.SIZE & 1;
            }
            code.append(symbol > 0 && symbol % GROUP == 0 ? "-" : "").append(ALPHABET.charAt(value));
        }
        return code.toString();
    }
}
