package vn.thamdinh.seal;

/** Why sealed bytes could not be opened. */
public abstract sealed class SealException extends Exception permits WrongKey, DamagedPayload {

    private static final long serialVersionUID = 1L;

    SealException(String message, Throwable cause) {
        super(message, cause);
    }
}
