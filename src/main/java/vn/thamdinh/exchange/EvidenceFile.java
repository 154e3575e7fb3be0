package vn.thamdinh.exchange;

/**
 * A piece of evidence by its content.
 *
 * @param sha256 64 lower-case hex digits
 * @param size   bytes, 0 to {@link #MOST_BYTES}
 */
public record EvidenceFile(String sha256, long size) {

    /** Most bytes of one piece, and of all pieces of one package. */
    public static final long MOST_BYTES = 2L << 30;

    public EvidenceFile {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a SHA-256 has 64 hex digits");
        }
        if (size < 0 || size > MOST_BYTES) {
            throw new IllegalArgumentException("a piece of evidence has 0 to " + MOST_BYTES + " bytes, not " + size);
        }
    }
}
