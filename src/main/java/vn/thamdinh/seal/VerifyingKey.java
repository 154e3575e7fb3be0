package vn.thamdinh.seal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public half of a {@link SigningKey}: Ed25519 (RFC 8032).
 *
 * @param hex the 32 bytes of the RFC's encoding as 64 lower-case hex digits
 */
public record VerifyingKey(String hex) {

    static final int LENGTH = 32;
    static final String TYPE = "ssh-ed25519";

    /** Refuses anything but 64 lower-case hex digits. */
    public VerifyingKey {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a public key has 64 hex digits");
        }
    }

    /** The key with these 32 bytes. */
    public static VerifyingKey of(byte[] raw) {
        return new VerifyingKey(HexFormat.of().formatHex(raw));
    }

    /** The 32 bytes. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** Whether {@code signature} was made over exactly these bytes; false also if it is no signature at all. */
    public boolean verify(byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(publicKey());
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The line that {@code ssh-keygen} reads in an allowed-signers or public-key file, without a comment. */
    public String openSsh() {
        return TYPE + " " + Base64.getEncoder().encodeToString(sshBlob());
    }

    byte[] sshBlob() {
        return new SshWriter().string(TYPE.getBytes(StandardCharsets.US_ASCII)).string(bytes()).toByteArray();
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        byte[] y = bytes();
        boolean xOdd = y[LENGTH - 1] < 0;
        y[LENGTH - 1] &= 0x7F;
        for (int i = 0; i < LENGTH / 2; i++) {
            byte swapped = y[i];
            y[i] = y[LENGTH - 1 - i];
            y[LENGTH - 1 - i] = swapped;
        }
        var point = new EdECPoint(xOdd, new BigInteger(1, y));
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
    }
}
