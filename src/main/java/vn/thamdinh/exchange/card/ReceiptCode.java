package vn.thamdinh.exchange.card;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.seal.Crockford;
import vn.thamdinh.wire.Hashes;

/**
 * Eleven symbols by which the secretariat confirms over the telephone, or as a square on its screen, that it holds a
 * writer's bundle and all before it: what a receipt says where no stick goes back.
 *
 * <p>It is no signature. Whoever holds the bundle can make it, and nobody else can but by guessing one in 2^38; it
 * guards against a mistake, such as another round, writer or bundle, and not against a secretariat that lies.
 *
 * @param number the bundle's number modulo 4096
 * @param mark   the first 38 bits of the hash over round, bundle and writer
 */
public record ReceiptCode(int number, long mark) {

    private static final int NUMBER_BITS = 12;
    private static final int MARK_BITS = 38;
    private static final int SYMBOLS = 10;

    /** Refuses more bits than the code has. */
    public ReceiptCode {
        if (number >>> NUMBER_BITS != 0 || mark >>> MARK_BITS != 0) {
            throw new IllegalArgumentException("more bits than a receipt code has");
        }
    }

    /**
     * The code of a bundle.
     *
     * @param number of the bundle, from 1
     */
    public static ReceiptCode of(RoundId round, WriterId writer, long number, BundleId bundle) {
        String text = "tham-dinh receipt.1\n" + round.hex() + "\n" + bundle.hex() + "\n" + writer.hex() + "\n";
        byte[] hash = Hashes.sha256(text.getBytes(StandardCharsets.US_ASCII));
        long mark = new BigInteger(1, Arrays.copyOf(hash, Long.BYTES)).shiftRight(Long.SIZE - MARK_BITS).longValue();
        return new ReceiptCode((int) (number & (1 << NUMBER_BITS) - 1), mark);
    }

    /** Reads what a person typed; empty if it has another length, other letters, or a wrong check symbol. */
    public static Optional<ReceiptCode> parse(CharSequence typed) {
        int[] symbols = Crockford.read(typed);
        if (symbols.length != SYMBOLS + 1 || !Crockford.readable(symbols)
                || symbols[SYMBOLS] != Crockford.check(symbols, SYMBOLS)) {
            return Optional.empty();
        }
        long bits = 0;
        for (int i = 0; i < SYMBOLS; i++) {
            bits = bits * Crockford.BASE + symbols[i];
        }
        return Optional.of(new ReceiptCode((int) (bits >>> MARK_BITS), bits & (1L << MARK_BITS) - 1));
    }

    /** Whether this is the code of that bundle. */
    public boolean confirms(RoundId round, WriterId writer, long bundleNumber, BundleId bundle) {
        return equals(of(round, writer, bundleNumber, bundle));
    }

    /** "XXXX-XXXX-XXX": what is read out, typed, and stands in the square. */
    public String text() {
        long bits = (long) number << MARK_BITS | mark;
        int[] symbols = new int[SYMBOLS + 1];
        for (int i = SYMBOLS - 1; i >= 0; i--) {
            symbols[i] = (int) (bits % Crockford.BASE);
            bits /= Crockford.BASE;
        }
        symbols[SYMBOLS] = Crockford.check(symbols, SYMBOLS);
        return Crockford.text(symbols);
    }
}
