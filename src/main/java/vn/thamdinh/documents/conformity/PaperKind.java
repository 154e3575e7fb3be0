package vn.thamdinh.documents.conformity;

/** What a paper is, as far as its parts depend on it. */
public enum PaperKind {
    /** Quyết định, nghị quyết: bases, articles. */
    DECISION,
    /** Công văn: no type name, a subject after "V/v". */
    LETTER,
    /** Biên bản: no line of place and date, several persons sign. */
    MINUTES,
    /** Tờ trình: addressed to somebody. */
    SUBMISSION,
    /** Any other paper with a type name: kế hoạch, báo cáo, thông báo, giấy mời. */
    NAMED,
    /** Phiếu, bảng, sheets to be filled in: parts of the heading may be missing; those that are there are judged. */
    FORM,
    /** Khẩu hiệu, áp phích: to be put up on a wall, no administrative paper; no rule applies. */
    POSTER
}
