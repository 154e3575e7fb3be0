package vn.thamdinh.storage;

/** The database gave something that was never put in: it has to be made anew from the journal. */
final class DamagedRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedRow(String row, Throwable cause) {
        super("damaged row: " + row, cause);
    }
}
