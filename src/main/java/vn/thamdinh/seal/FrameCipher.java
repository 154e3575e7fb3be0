package vn.thamdinh.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Numbered frames under one key: AES-256-GCM whose 96-bit nonce is the frame's number. The owner never uses a number
 * twice with the same key; a key that was ever used for writing is not used for writing again.
 */
public final class FrameCipher implements AutoCloseable {

    /** Bytes that sealing adds: the tag, at the end. */
    public static final int TAG = 16;

    private static final int NONCE = 12;
    private static final int PIECE = 1 << 10;

    private final SecretKeyBytes key;
    /** Looking it up anew costs several times what a small frame does. */
    private final Cipher cipher = Algorithms.present(() -> Cipher.getInstance("AES/GCM/NoPadding"));

    /** Takes over the key and closes it. */
    public FrameCipher(SecretKeyBytes key) {
        this.key = key;
    }

    /**
     * Encrypts one frame.
     *
     * @param associated what the frame is bound to; the reader must give the same
     * @return ciphertext ‖ tag
     */
    public synchronized byte[] seal(long number, byte[] associated, byte[] payload) {
        return Algorithms.present(() -> {
            begin(Cipher.ENCRYPT_MODE, number, associated);
            return run(payload, payload.length + TAG);
        });
    }

    /**
     * Decrypts one frame.
     *
     * @throws DamagedPayload if key, number, associated bytes or frame are not those of {@link #seal}
     */
    public synchronized byte[] open(long number, byte[] associated, byte[] sealed) throws DamagedPayload {
        if (sealed.length < TAG) {
            throw new DamagedPayload("a frame is shorter than its tag");
        }
        try {
            begin(Cipher.DECRYPT_MODE, number, associated);
            return run(sealed, sealed.length - TAG);
        } catch (GeneralSecurityException e) {
            throw new DamagedPayload("a frame does not open", e);
        }
    }

    private void begin(int mode, long number, byte[] associated) throws InvalidKeyException,
            InvalidAlgorithmParameterException {
        byte[] nonce = ByteBuffer.allocate(NONCE).putInt(0).putLong(number).array();
        cipher.init(mode, key.as("AES"), new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(associated);
    }

    /** In small pieces: the JDK has what it does by the processor's own instructions only for what it has called often. */
    private byte[] run(byte[] input, int outputLength) throws GeneralSecurityException {
        byte[] output = new byte[outputLength];
        int from = 0;
        int to = 0;
        while (input.length - from > PIECE) {
            to += cipher.update(input, from, PIECE, output, to);
            from += PIECE;
        }
        cipher.doFinal(input, from, input.length - from, output, to);
        return output;
    }

    @Override
    public void close() {
        key.close();
    }
}
