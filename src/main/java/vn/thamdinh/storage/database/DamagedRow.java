package vn.thamdinh.storage.database;

/** The database gave something that was never put in: it has to be made anew from the journal. */
public final class DamagedRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedRow(String row, Throwable cause) {
        super("damaged row: " + row, cause);
    }
}
