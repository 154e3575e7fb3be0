package vn.thamdinh.domain.criteria;

/** Who gave a score: each stage keeps its own column beside the others. */
public enum Stage {
    /** The unit scores itself (tự chấm). */
    SELF,
    /** The tier above verifies (thẩm tra). */
    VERIFY,
    /** Council members appraise on their own (thẩm định). */
    APPRAISE,
    /** The standing body appraises again what units explained (thẩm định lần 2); not every programme does. */
    REAPPRAISE,
    /** The council agrees on the official value (thống nhất). */
    AGREE
}
