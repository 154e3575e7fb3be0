package vn.thamdinh.documents.printing;

/** A printer is not there, or did not take the job. */
public final class PrintingFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean missing;

    PrintingFailed(boolean missing, String message) {
        super(message);
        this.missing = missing;
    }

    /** Whether there is no printer of that name. */
    public boolean isMissing() {
        return missing;
    }
}
