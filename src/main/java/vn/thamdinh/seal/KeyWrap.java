package vn.thamdinh.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Small secrets under a key: AES-256-GCM as nonce (12 bytes) ‖ ciphertext ‖ tag (16 bytes), bound to a purpose as
 * associated data. The nonce is random, which is safe for the few secrets that one key ever wraps.
 */
public final class KeyWrap {

    private static final int NONCE = 12;
    private static final int TAG = 16;

    private KeyWrap() {
    }

    /** Wraps a secret for one purpose. */
    public static byte[] wrap(SecretKeyBytes key, byte[] secret, String purpose, Entropy entropy) {
        byte[] nonce = entropy.bytes(NONCE);
        byte[] sealed = Algorithms.present(
                () -> cipher(Cipher.ENCRYPT_MODE, key, nonce, purpose).doFinal(secret));
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /**
     * Opens what {@link #wrap} made.
     *
     * @throws WrongKey if key, purpose or bytes differ: which of them cannot be told
     * @throws DamagedPayload if there are too few bytes to be a wrapped secret
     */
    public static byte[] unwrap(SecretKeyBytes key, byte[] wrapped, String purpose) throws WrongKey, DamagedPayload {
        if (wrapped.length < NONCE + TAG) {
            throw new DamagedPayload("a wrapped key is too short");
        }
        byte[] nonce = Arrays.copyOf(wrapped, NONCE);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, purpose)
                    .doFinal(wrapped, NONCE, wrapped.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new WrongKey("a wrapped key does not open", e);
        }
    }

    private static Cipher cipher(int mode, SecretKeyBytes key, byte[] nonce, String purpose)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.as("AES"), new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
