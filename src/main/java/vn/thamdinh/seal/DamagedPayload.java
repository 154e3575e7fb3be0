package vn.thamdinh.seal;

/** The sealed bytes are cut short, changed, or not of the expected format. */
public final class DamagedPayload extends SealException {

    private static final long serialVersionUID = 1L;

    /** @param message which part is damaged */
    public DamagedPayload(String message) {
        super(message, null);
    }

    /** @param message which part is damaged */
    public DamagedPayload(String message, Throwable cause) {
        super(message, cause);
    }
}
