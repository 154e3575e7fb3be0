package vn.thamdinh.storage.keys;

/** Written by a later version of the program; nothing is wrong with it. */
public final class NewerFormat extends Exception {

    private static final long serialVersionUID = 1L;
    private final long format;

    NewerFormat(long format) {
        super("format " + format);
        this.format = format;
    }

    /** The format's number that this version does not know. */
    public long format() {
        return format;
    }
}
