package vn.thamdinh.seal;

import java.util.Arrays;
import java.util.HexFormat;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How a passphrase becomes a key: Argon2id (RFC 9106), version 1.3, with the cost and salt that are stored beside
 * what the key opens.
 *
 * @param salt 16 to 64 bytes in lower-case hex
 */
public record KeyDerivation(Cost cost, String salt) {

    private static final int SALT_BYTES = 16;

    /**
     * What one try costs.
     *
     * @param memoryKib 8 MiB to 256 MiB, in KiB: more would let a damaged file exhaust the machine
     * @param passes 1 to 10
     * @param lanes 1 to 4
     */
    public record Cost(int memoryKib, int passes, int lanes) {

        /** 64 MiB, three passes: about a third of a second on an office machine. */
        public static final Cost STANDARD = new Cost(64 << 10, 3, 1);

        /** The least that is accepted: for rehearsals and tests. */
        public static final Cost LIGHTEST = new Cost(8 << 10, 1, 1);

        /** Refuses costs out of bounds. */
        public Cost {
            within(memoryKib, 8 << 10, 256 << 10, "memory");
            within(passes, 1, 10, "passes");
            within(lanes, 1, 4, "lanes");
        }

        private static void within(int value, int least, int most, String name) {
            if (value < least || value > most) {
                throw new IllegalArgumentException("Argon2id " + name + " of " + value + " is out of bounds");
            }
        }
    }

    /** Refuses a salt that is not hex or of another length. */
    public KeyDerivation {
        int length = HexFormat.of().parseHex(salt).length;
        if (length < SALT_BYTES || length > 64) {
            throw new IllegalArgumentException("a salt of " + length + " bytes");
        }
    }

    /** A new salt at the given cost. */
    public static KeyDerivation fresh(Cost cost, Entropy entropy) {
        return new KeyDerivation(cost, HexFormat.of().formatHex(entropy.bytes(SALT_BYTES)));
    }

    /** Derives the key; takes the time and the memory of {@link #cost}. */
    public SecretKeyBytes derive(Passphrase passphrase) {
        byte[] secret = passphrase.utf8();
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(cost.memoryKib())
                    .withIterations(cost.passes()).withParallelism(cost.lanes())
                    .withSalt(HexFormat.of().parseHex(salt)).build());
            byte[] key = new byte[SecretKeyBytes.LENGTH];
            generator.generateBytes(secret, key);
            return SecretKeyBytes.owning(key);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }
}
