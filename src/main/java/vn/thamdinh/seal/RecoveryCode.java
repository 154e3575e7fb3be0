package vn.thamdinh.seal;

import java.util.Arrays;
import java.util.Optional;

/**
 * The paper that opens a workspace when its passphrase is lost: 160 random bits, independent of the passphrase, as
 * eight groups of four symbols and one check symbol. The alphabet is Crockford's base 32, which has no I, L, O and U;
 * reading takes any case, spaces and dashes, O for 0, and I or L for 1.
 *
 * <p>The check symbol is a weighted sum over GF(32): every single wrong symbol and every swap of neighbours shows.
 */
public final class RecoveryCode implements AutoCloseable {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BYTES = 20;
    private static final int SYMBOLS = 32;
    private static final int GROUP = 4;
    private static final int REDUCTION = 0b100101;

    private final byte[] bits;

    private RecoveryCode(byte[] bits) {
        this.bits = bits;
    }

    /** A new code. */
    public static RecoveryCode generate(Entropy entropy) {
        return new RecoveryCode(entropy.bytes(BYTES));
    }

    /** Reads what a person typed; empty if it has another length, other letters, or a wrong check symbol. */
    public static Optional<RecoveryCode> parse(CharSequence typed) {
        int[] symbols = typed.chars().filter(c -> !Character.isWhitespace(c) && c != '-' && c != '–')
                .map(RecoveryCode::symbol).toArray();
        if (symbols.length != SYMBOLS + 1 || Arrays.stream(symbols).anyMatch(s -> s < 0)
                || symbols[SYMBOLS] != check(symbols)) {
            return Optional.empty();
        }
        return Optional.of(new RecoveryCode(pack(symbols)));
    }

    /** "XXXX-XXXX-…-X" to be printed or copied by hand. */
    public String text() {
        int[] symbols = unpack(bits);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SYMBOLS; i++) {
            text.append(ALPHABET.charAt(symbols[i]));
            if (i % GROUP == GROUP - 1) {
                text.append('-');
            }
        }
        return text.append(ALPHABET.charAt(check(symbols))).toString();
    }

    /** The key for one workspace; the code is random enough to need no slow derivation. */
    public SecretKeyBytes key(byte[] salt) {
        return Hkdf.derive(bits, salt, "recovery.v1");
    }

    @Override
    public void close() {
        Arrays.fill(bits, (byte) 0);
    }

    private static int symbol(int typed) {
        return switch (typed) {
            case 'o', 'O' -> 0;
            case 'i', 'I', 'l', 'L' -> 1;
            default -> ALPHABET.indexOf(typed >= 'a' && typed <= 'z' ? typed - 'a' + 'A' : typed);
        };
    }

    /** Horner's scheme with the generator 2 of GF(32), reduced by x^5 + x^2 + 1. */
    private static int check(int[] symbols) {
        int sum = 0;
        for (int i = 0; i < SYMBOLS; i++) {
            sum ^= symbols[i];
            sum <<= 1;
            sum = sum < SYMBOLS ? sum : sum ^ REDUCTION;
        }
        return sum;
    }

    private static int[] unpack(byte[] bits) {
        int[] symbols = new int[SYMBOLS];
        for (int bit = 0; bit < BYTES * Byte.SIZE; bit++) {
            int value = bits[bit / Byte.SIZE] >> 7 - bit % Byte.SIZE & 1;
            symbols[bit / 5] = symbols[bit / 5] << 1 | value;
        }
        return symbols;
    }

    private static byte[] pack(int[] symbols) {
        byte[] bits = new byte[BYTES];
        for (int bit = 0; bit < BYTES * Byte.SIZE; bit++) {
            int value = symbols[bit / 5] >> 4 - bit % 5 & 1;
            bits[bit / Byte.SIZE] |= (byte) (value << 7 - bit % Byte.SIZE);
        }
        return bits;
    }
}
