package vn.thamdinh.seal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/** Algorithms that every supported Java has: their absence is no case to handle. */
final class Algorithms {

    private Algorithms() {
    }

    static MessageDigest sha256() {
        return present(() -> MessageDigest.getInstance("SHA-256"));
    }

    static MessageDigest sha512() {
        return present(() -> MessageDigest.getInstance("SHA-512"));
    }

    /** Runs what cannot fail on a complete Java with arguments that were already checked. */
    static <T> T present(Operation<T> operation) {
        try {
            return operation.run();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks an algorithm", e);
        }
    }

    @FunctionalInterface
    interface Operation<T> {
        T run() throws GeneralSecurityException;
    }
}
