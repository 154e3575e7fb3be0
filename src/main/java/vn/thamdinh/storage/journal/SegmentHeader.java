package vn.thamdinh.storage.journal;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import vn.thamdinh.seal.Entropy;
import vn.thamdinh.wire.Hashes;

/**
 * The clear beginning of a journal segment: magic (8) ‖ format (4) ‖ segment id (16) ‖ salt (32) ‖ length of the key
 * block (4) ‖ key block ‖ SHA-256 of all before (32). Numbers are big-endian.
 *
 * @param hash the stored hash; to it the first frame is bound, so that a damaged key block costs no frame
 * @param intact whether the hash fits
 */
record SegmentHeader(byte[] id, byte[] salt, byte[] vaultBlock, byte[] hash, boolean intact) {

    static final int ID = 16;
    static final int SALT = 32;
    static final int HASH = 32;

    private static final byte[] MAGIC = {'T', 'D', 'J', 'R', 'N', 'L', '\r', '\n'};
    private static final int FORMAT = 1;
    private static final int FIXED = 8 + 4 + ID + SALT + 4;
    private static final int LONGEST_BLOCK = 64 << 10;

    /** Why there is no header to read; a file that ends too early throws {@link java.io.EOFException} instead. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;
        private final JournalFinding.Reason reason;

        Unreadable(JournalFinding.Reason reason) {
            super(reason.name());
            this.reason = reason;
        }

        JournalFinding.Reason reason() {
            return reason;
        }
    }

    static SegmentHeader fresh(byte[] vaultBlock, Entropy entropy) {
        if (vaultBlock.length > LONGEST_BLOCK) {
            throw new IllegalArgumentException("a key block of " + vaultBlock.length + " bytes");
        }
        byte[] id = entropy.bytes(ID);
        byte[] salt = entropy.bytes(SALT);
        byte[] hash = Hashes.sha256(beginning(id, salt, vaultBlock));
        return new SegmentHeader(id, salt, vaultBlock, hash, true);
    }

    static SegmentHeader read(DataInputStream in) throws IOException, Unreadable {
        byte[] magic = new byte[MAGIC.length];
        in.readFully(magic);
        if (!Arrays.equals(magic, MAGIC)) {
            throw new Unreadable(JournalFinding.Reason.NOT_A_SEGMENT);
        }
        int format = in.readInt();
        if (format != FORMAT) {
            throw new Unreadable(format > FORMAT ? JournalFinding.Reason.NEWER_FORMAT : JournalFinding.Reason.HEADER);
        }
        byte[] id = new byte[ID];
        in.readFully(id);
        byte[] salt = new byte[SALT];
        in.readFully(salt);
        int length = in.readInt();
        if (length < 0 || length > LONGEST_BLOCK) {
            throw new Unreadable(JournalFinding.Reason.HEADER);
        }
        byte[] vaultBlock = new byte[length];
        in.readFully(vaultBlock);
        byte[] hash = new byte[HASH];
        in.readFully(hash);
        boolean intact = Arrays.equals(hash, Hashes.sha256(beginning(id, salt, vaultBlock)));
        return new SegmentHeader(id, salt, vaultBlock, hash, intact);
    }

    byte[] toBytes() {
        byte[] beginning = beginning(id, salt, vaultBlock);
        return ByteBuffer.allocate(beginning.length + HASH).put(beginning).put(hash).array();
    }

    /** Bytes in the file. */
    long length() {
        return (long) FIXED + vaultBlock.length + HASH;
    }

    private static byte[] beginning(byte[] id, byte[] salt, byte[] vaultBlock) {
        return ByteBuffer.allocate(FIXED + vaultBlock.length).put(MAGIC).putInt(FORMAT).put(id).put(salt)
                .putInt(vaultBlock.length).put(vaultBlock).array();
    }
}
