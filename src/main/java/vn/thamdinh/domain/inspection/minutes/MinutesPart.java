package vn.thamdinh.domain.inspection.minutes;

/** Passages of the minutes that people write themselves; all else comes from the visit. In the order of printing. */
public enum MinutesPart {
    /** What was looked at, where it is not the checklist alone. */
    CONTENT,
    /** Talks with people at the counter, quick questions. */
    INTERVIEWS,
    /** Ưu điểm. */
    STRENGTHS,
    /** Tồn tại, hạn chế. */
    SHORTCOMINGS,
    /** Kiến nghị. */
    RECOMMENDATIONS,
    /** Ý kiến của đơn vị. */
    UNIT_OPINION
}
