package vn.thamdinh.seal;

import java.util.Arrays;
import java.util.Optional;

/**
 * The paper that opens a workspace when its passphrase is lost: 160 random bits, independent of the passphrase, as
 * eight groups of four symbols of {@link Crockford} and one check symbol.
 */
public final class RecoveryCode implements AutoCloseable {

    private static final int BYTES = 20;
    private static final int SYMBOLS = 32;

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
        int[] symbols = Crockford.read(typed);
        if (symbols.length != SYMBOLS + 1 || !Crockford.readable(symbols)
                || symbols[SYMBOLS] != Crockford.check(symbols, SYMBOLS)) {
            return Optional.empty();
        }
        return Optional.of(new RecoveryCode(Crockford.bytes(symbols, SYMBOLS)));
    }

    /** "XXXX-XXXX-…-X" to be printed or copied by hand. */
    public String text() {
        int[] symbols = Arrays.copyOf(Crockford.symbols(bits, SYMBOLS), SYMBOLS + 1);
        symbols[SYMBOLS] = Crockford.check(symbols, SYMBOLS);
        return Crockford.text(symbols);
    }

    /** The key for one workspace; the code is random enough to need no slow derivation. */
    public SecretKeyBytes key(byte[] salt) {
        return key(salt, "recovery.v1");
    }

    /** {@link #key(byte[])} for another purpose, so that no two uses of one code share a key. */
    public SecretKeyBytes key(byte[] salt, String purpose) {
        return Hkdf.derive(bits, salt, purpose);
    }

    @Override
    public void close() {
        Arrays.fill(bits, (byte) 0);
    }
}
