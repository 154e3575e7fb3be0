package vn.thamdinh.domain.criteria;

/** Who gave a score: each stage keeps its own column beside the others. */
public enum Stage {
    /** The commune scores itself (tự chấm). */
    SELF,
    /** The district verifies (thẩm tra). */
    VERIFY,
    /** Council members appraise on their own (thẩm định). */
    APPRAISE,
    /** The council agrees on the official value (thống nhất). */
    AGREE
}
