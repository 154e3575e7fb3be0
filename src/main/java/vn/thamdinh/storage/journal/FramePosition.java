package vn.thamdinh.storage.journal;

/**
 * Where a frame stands in the journal.
 *
 * @param segment the number in the segment's file name, from 1
 * @param frame the number within the segment, from 0
 */
public record FramePosition(int segment, long frame) {
}
