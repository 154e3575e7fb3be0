package vn.thamdinh.progress;

/** The person stopped the work; nothing that was not finished has taken effect. */
public final class Cancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Without a stack trace: being stopped is no mistake. */
    public Cancelled() {
        super("cancelled", null, false, false);
    }
}
