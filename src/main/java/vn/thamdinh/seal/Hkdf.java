package vn.thamdinh.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** HKDF-SHA256 (RFC 5869): independent keys from one key, each for one named purpose. */
public final class Hkdf {

    /** Named, as Java's search for it would ask every library on the class path for a provider of its own first. */
    private static final String PROVIDER = "SunJCE";

    private Hkdf() {
    }

    /**
     * Extracts with {@code salt} and expands to 32 bytes for {@code info}.
     *
     * @param salt may be empty
     * @param info the purpose, with a version: "journal.v1"
     */
    public static SecretKeyBytes derive(SecretKeyBytes key, byte[] salt, String info) {
        byte[] material = key.copy();
        try {
            return derive(material, salt, info);
        } finally {
            Arrays.fill(material, (byte) 0);
        }
    }

    static SecretKeyBytes derive(byte[] material, byte[] salt, String info) {
        var parameters = HKDFParameterSpec.ofExtract().addIKM(material).addSalt(salt)
                .thenExpand(info.getBytes(StandardCharsets.UTF_8), SecretKeyBytes.LENGTH);
        return SecretKeyBytes.owning(
                Algorithms.present(() -> KDF.getInstance("HKDF-SHA256", PROVIDER).deriveData(parameters)));
    }
}
