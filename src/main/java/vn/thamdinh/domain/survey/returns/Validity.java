package vn.thamdinh.domain.survey.returns;

/** Whether a return counts, and if not, why. */
public enum Validity {
    VALID,
    /** The officer who received the file took it: such returns never count (KH 222, mục II.3). */
    RECEIVING_OFFICER,
    /** Nobody knows who took it; the programme decides whether it counts. */
    UNDETERMINED,
    /** No question was answered. */
    BLANK,
    /** The same submission was taken over before, from this source or another; found on reading, never stored. */
    DUPLICATE
}
