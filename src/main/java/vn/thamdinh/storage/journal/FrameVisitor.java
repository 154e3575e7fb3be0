package vn.thamdinh.storage.journal;

/** Takes the frames of a journal, oldest first. */
@FunctionalInterface
public interface FrameVisitor {

    /** One frame that is authentic and whole. */
    void frame(FramePosition position, byte[] payload);
}
