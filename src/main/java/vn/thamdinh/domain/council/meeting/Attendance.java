package vn.thamdinh.domain.council.meeting;

/** How a member took part in a meeting. */
public enum Attendance {
    PRESENT,
    /** Somebody else came for him, with his authorisation in writing. */
    PROXY,
    /** He sent his opinion in writing. */
    WRITTEN,
    /** Absent, and had said why. */
    EXCUSED,
    /** Absent without a word. */
    ABSENT
}
