package vn.thamdinh.storage.database;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;

import vn.thamdinh.wire.Hashes;

/**
 * A checksum of a set of rows that follows single changes: the sum of the rows' SHA-256 modulo 2^256. It finds accidents,
 * not forgers.
 */
final class Checksum {

    private static final int BYTES = 32;
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(BYTES * Byte.SIZE);

    private BigInteger sum;

    private Checksum(BigInteger sum) {
        this.sum = sum;
    }

    /** Of all these rows; every opening waits for it: all processors sum. */
    static Checksum over(Collection<?> rows) {
        return new Checksum(rows.parallelStream().map(Checksum::hash).reduce(BigInteger.ZERO, BigInteger::add).mod(MODULUS));
    }

    static Checksum of(String hex) {
        return new Checksum(new BigInteger(1, HexFormat.of().parseHex(hex)));
    }

    void add(Object row) {
        sum = sum.add(hash(row)).mod(MODULUS);
    }

    void remove(Object row) {
        sum = sum.subtract(hash(row)).mod(MODULUS);
    }

    String hex() {
        return "%064x".formatted(sum);
    }

    private static BigInteger hash(Object row) {
        return new BigInteger(1, Hashes.sha256(row.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
