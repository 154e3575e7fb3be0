package vn.thamdinh.seal.cades;

/** A key file that cannot be signed with. */
public final class KeyRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Why {
        /** The password does not open it. */
        PASSWORD,
        /** No PKCS#12 file, or a damaged one, or one without a private key of a known kind. */
        NO_KEY,
        /** The certificate has expired. */
        EXPIRED,
        /** The certificate begins to be valid later. */
        NOT_YET_VALID,
        /** The certificate's key usage permits neither digital signature nor commitment. */
        NOT_FOR_SIGNING
    }

    private final Why why;

    /** @param detail such as the day of expiry or the holder's name; never a secret */
    KeyRefused(Why why, String detail) {
        super(detail);
        this.why = why;
    }

    /** What is wrong. */
    public Why why() {
        return why;
    }
}
