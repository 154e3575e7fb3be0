package vn.thamdinh.seal;

/** The passphrase, recovery code or key does not fit what it was tried on. */
public final class WrongKey extends SealException {

    private static final long serialVersionUID = 1L;

    /** @param message what was tried; never the secret itself */
    public WrongKey(String message) {
        super(message, null);
    }

    WrongKey(String message, Throwable cause) {
        super(message, cause);
    }
}
