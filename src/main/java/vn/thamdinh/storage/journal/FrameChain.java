package vn.thamdinh.storage.journal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.seal.FrameCipher;
import vn.thamdinh.storage.keys.WorkspaceKeys;

/**
 * Frames of one segment, each bound to the segment and to the one before: associated data = segment id ‖ tag of the
 * previous frame, or the header's hash for the first.
 */
final class FrameChain implements AutoCloseable {

    private final byte[] segmentId;
    private final FrameCipher cipher;
    private byte[] previous;
    private long number;

    FrameChain(SegmentHeader header, WorkspaceKeys keys) {
        this.segmentId = header.id();
        this.cipher = keys.journalCipher(header.salt());
        this.previous = header.hash();
    }

    /** The number of the next frame, from 0. */
    long number() {
        return number;
    }

    byte[] seal(byte[] payload) {
        byte[] sealed = cipher.seal(number, associated(), payload);
        advance(sealed);
        return sealed;
    }

    /** Opens the next frame; goes on to the following one whether or not this one opens. */
    byte[] open(byte[] sealed) throws DamagedPayload {
        try {
            return cipher.open(number, associated(), sealed);
        } finally {
            advance(sealed);
        }
    }

    private void advance(byte[] sealed) {
        previous = Arrays.copyOfRange(sealed, sealed.length - FrameCipher.TAG, sealed.length);
        number++;
    }

    private byte[] associated() {
        return ByteBuffer.allocate(segmentId.length + previous.length).put(segmentId).put(previous).array();
    }

    @Override
    public void close() {
        cipher.close();
    }
}
