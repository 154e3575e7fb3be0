package vn.thamdinh.seal;

import javax.crypto.Mac;

/** HMAC-SHA256 (RFC 2104): names that tell nothing to those without the key. */
public final class KeyedHash {

    private KeyedHash() {
    }

    /** The 32 bytes for {@code message}. */
    public static byte[] of(SecretKeyBytes key, byte[] message) {
        return Algorithms.present(() -> {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key.as("HmacSHA256"));
            return mac.doFinal(message);
        });
    }
}
