package vn.thamdinh.seal;

import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;

/** An Ed25519 key that signs (RFC 8032): 32 secret bytes, from which the public key follows. */
public final class SigningKey implements AutoCloseable {

    private final SecretKeyBytes seed;
    private final VerifyingKey verifyingKey;

    private SigningKey(SecretKeyBytes seed) {
        this.seed = seed;
        this.verifyingKey = publicHalf(seed);
    }

    /** A new key. */
    public static SigningKey generate(Entropy entropy) {
        return new SigningKey(SecretKeyBytes.random(entropy));
    }

    /** The key with these secret bytes; it takes them over and closes them. */
    public static SigningKey owning(SecretKeyBytes seed) {
        return new SigningKey(seed);
    }

    /** The public half. */
    public VerifyingKey verifyingKey() {
        return verifyingKey;
    }

    /** A copy of the 32 secret bytes, to be wrapped and wiped. */
    public byte[] secret() {
        return seed.copy();
    }

    /** The 64 bytes of a plain signature; the same message always gives the same ones. */
    public byte[] sign(byte[] message) {
        byte[] secret = seed.copy();
        try {
            return Algorithms.present(() -> {
                PrivateKey key = KeyFactory.getInstance("Ed25519")
                        .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, secret));
                Signature signer = Signature.getInstance("Ed25519");
                signer.initSign(key);
                signer.update(message);
                return signer.sign();
            });
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    @Override
    public void close() {
        seed.close();
    }

    /** The JDK computes a public key only while it generates a pair, so its generator is fed the known secret. */
    private static VerifyingKey publicHalf(SecretKeyBytes seed) {
        PublicKey key = Algorithms.present(() -> {
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
            return generator.generateKeyPair().getPublic();
        });
        byte[] encoded = key.getEncoded();
        return VerifyingKey.of(Arrays.copyOfRange(encoded, encoded.length - VerifyingKey.LENGTH, encoded.length));
    }

    /** Gives out one secret, once. */
    private static final class Given extends SecureRandom {

        private static final long serialVersionUID = 1L;
        private final transient SecretKeyBytes seed;

        Given(SecretKeyBytes seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] target) {
            if (target.length != SecretKeyBytes.LENGTH) {
                throw new IllegalStateException("the key generator asks for " + target.length + " bytes");
            }
            byte[] secret = seed.copy();
            System.arraycopy(secret, 0, target, 0, target.length);
            Arrays.fill(secret, (byte) 0);
        }
    }
}
