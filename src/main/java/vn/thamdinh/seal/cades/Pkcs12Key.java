package vn.thamdinh.seal.cades;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import vn.thamdinh.seal.cades.KeyRefused.Why;

/**
 * A private key with its certificates from a PKCS#12 file (.p12, .pfx), held only while somebody signs. The key itself
 * cannot be wiped: Java offers no way; the file's password is the caller's to wipe.
 */
public final class Pkcs12Key {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    private Pkcs12Key(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    /**
     * Opens the file and takes its first private key.
     *
     * @param at when will be signed: the certificate must be valid then
     */
    public static Pkcs12Key open(byte[] file, char[] password, Instant at) throws KeyRefused {
        KeyStore store = load(file, password);
        try {
            for (String alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password) instanceof PrivateKey found) {
                    var opened = new Pkcs12Key(found, certificates(store.getCertificateChain(alias)));
                    opened.requireFit(at);
                    return opened;
                }
            }
        } catch (UnrecoverableKeyException e) {
            throw new KeyRefused(Why.PASSWORD, "");
        } catch (GeneralSecurityException e) {
            throw new KeyRefused(Why.NO_KEY, "");
        }
        throw new KeyRefused(Why.NO_KEY, "");
    }

    private static KeyStore load(byte[] file, char[] password) throws KeyRefused {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), password);
            return store;
        } catch (IOException e) {
            throw new KeyRefused(e.getCause() instanceof UnrecoverableKeyException ? Why.PASSWORD : Why.NO_KEY, "");
        } catch (GeneralSecurityException e) {
            throw new KeyRefused(Why.NO_KEY, "");
        }
    }

    private static List<X509Certificate> certificates(Certificate[] chain) {
        return chain == null ? List.of() : Stream.of(chain).filter(X509Certificate.class::isInstance)
                .map(X509Certificate.class::cast).toList();
    }

    private void requireFit(Instant at) throws KeyRefused {
        if (chain.isEmpty() || !isKnownKind()) {
            throw new KeyRefused(Why.NO_KEY, "");
        }
        SigningCertificate certificate = certificate();
        if (at.isAfter(certificate.until())) {
            throw new KeyRefused(Why.EXPIRED, certificate.until().toString());
        }
        if (at.isBefore(certificate.from())) {
            throw new KeyRefused(Why.NOT_YET_VALID, certificate.from().toString());
        }
        boolean[] usage = chain.getFirst().getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            throw new KeyRefused(Why.NOT_FOR_SIGNING, certificate.holder());
        }
    }

    private boolean isKnownKind() {
        return Arrays.asList("RSA", "EC").contains(key.getAlgorithm().toUpperCase(Locale.ROOT));
    }

    /** The certificate that goes with the key. */
    public SigningCertificate certificate() {
        return SigningCertificate.of(chain.getFirst());
    }

    PrivateKey key() {
        return key;
    }

    List<X509Certificate> chain() {
        return chain;
    }

    String algorithm() {
        return key.getAlgorithm().equalsIgnoreCase("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    }
}
