package vn.thamdinh.storage.journal;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.seal.FrameCipher;
import vn.thamdinh.storage.journal.JournalFinding.DamagedFrame;
import vn.thamdinh.storage.journal.JournalFinding.DamagedSegment;
import vn.thamdinh.storage.journal.JournalFinding.Reason;
import vn.thamdinh.storage.journal.JournalFinding.TornTail;

/**
 * The frames of one segment, as they are read: length (4) ‖ its complement (4) ‖ ciphertext ‖ tag. The complement
 * tells a frame that was cut off by a power cut from a length that was changed; zeros up to the end are what some
 * file systems leave of a write that a power cut hit.
 */
final class SegmentFrames {

    private static final int PREFIX = 2 * Integer.BYTES;

    private final int segment;
    private final DataInputStream in;
    private final FrameChain chain;
    private final Progress progress;
    private long remaining;
    private long read;

    SegmentFrames(int segment, DataInputStream in, long remaining, FrameChain chain, Progress progress) {
        this.segment = segment;
        this.in = in;
        this.remaining = remaining;
        this.chain = chain;
        this.progress = progress;
    }

    /** Hands on every frame that opens, notes everything else, and returns how many it handed on. */
    long read(FrameVisitor visitor, List<JournalFinding> findings) {
        boolean more = remaining > 0;
        while (more) {
            progress.check();
            long start = remaining;
            try {
                more = one(start, visitor, findings) && remaining > 0;
            } catch (IOException e) {
                findings.add(new DamagedSegment(segment, chain.number(), Reason.UNREADABLE, start));
                more = false;
            }
        }
        return read;
    }

    /** Reads one frame; false if the next one cannot be found. */
    private boolean one(long start, FrameVisitor visitor, List<JournalFinding> findings) throws IOException {
        if (remaining < PREFIX) {
            findings.add(new TornTail(segment, chain.number(), start));
            return false;
        }
        int length = in.readInt();
        boolean plausible = in.readInt() == ~length && length >= FrameCipher.TAG
                && length <= Journal.LARGEST_PAYLOAD + FrameCipher.TAG;
        remaining -= PREFIX;
        if (!plausible || length > remaining) {
            findings.add(plausible || onlyZerosFollow()
                    ? new TornTail(segment, chain.number(), start)
                    : new DamagedSegment(segment, chain.number(), Reason.LENGTH, start));
            return false;
        }
        byte[] sealed = new byte[length];
        in.readFully(sealed);
        remaining -= length;
        open(sealed, start, visitor, findings);
        return true;
    }

    private void open(byte[] sealed, long start, FrameVisitor visitor, List<JournalFinding> findings) {
        long number = chain.number();
        byte[] payload;
        try {
            payload = chain.open(sealed);
        } catch (DamagedPayload e) {
            findings.add(remaining == 0 && endsInZeros(sealed)
                    ? new TornTail(segment, number, start)
                    : new DamagedFrame(segment, number, Reason.CONTENT));
            return;
        }
        visitor.frame(new FramePosition(segment, number), payload);
        read++;
    }

    private boolean onlyZerosFollow() throws IOException {
        for (long i = 0; i < remaining; i++) {
            if (in.readByte() != 0) {
                return false;
            }
        }
        return true;
    }

    /** No frame really ends so: its tag would be zero once in 2^128. */
    private static boolean endsInZeros(byte[] sealed) {
        return Arrays.equals(sealed, sealed.length - FrameCipher.TAG, sealed.length,
                new byte[FrameCipher.TAG], 0, FrameCipher.TAG);
    }
}
