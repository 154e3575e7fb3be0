package vn.thamdinh.domain.programme;

/** How equal totals share a rank. */
public enum TieRule {
    /** 1, 1, 3. */
    SHARED_SKIPPING,
    /** 1, 1, 2. */
    SHARED_DENSE
}
