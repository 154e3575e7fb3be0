package vn.thamdinh.storage.journal;

/** Something in a journal that is not as it was written. */
public sealed interface JournalFinding {

    /** The number of the segment. */
    int segment();

    /** What is wrong; a key for a message. */
    enum Reason {
        /** The file does not begin as a segment does. */
        NOT_A_SEGMENT,
        /** A later version of the program wrote it. */
        NEWER_FORMAT,
        /** The clear beginning was changed. */
        HEADER,
        /** The length of a frame was changed: what follows in the segment cannot be found. */
        LENGTH,
        /** A frame was changed, or follows one whose end was changed. */
        CONTENT,
        /** The disk does not give the bytes. */
        UNREADABLE
    }

    /**
     * The end of a segment was never completely written: the frame was not reported as saved. This is what a power
     * cut leaves, no damage.
     *
     * @param bytes how many bytes were dropped
     */
    record TornTail(int segment, long frame, long bytes) implements JournalFinding {
    }

    /** One frame is lost; the following ones were still read. */
    record DamagedFrame(int segment, long frame, Reason reason) implements JournalFinding {
    }

    /**
     * A segment, or its rest, is lost; or only its key block, if the reason is {@link Reason#HEADER} and frames of it
     * were read.
     *
     * @param bytes how many bytes could not be read as frames
     */
    record DamagedSegment(int segment, long fromFrame, Reason reason, long bytes) implements JournalFinding {
    }

    /** A number is missing before or between the others. */
    record MissingSegment(int segment) implements JournalFinding {
    }
}
