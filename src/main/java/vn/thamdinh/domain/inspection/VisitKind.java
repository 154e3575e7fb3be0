package vn.thamdinh.domain.inspection;

/** Whether the place knows that it is visited. */
public enum VisitKind {
    /** By the plan, with a notice beforehand. */
    PLANNED,
    /** Without notice, where it seems necessary (kiểm tra đột xuất). */
    SURPRISE
}
