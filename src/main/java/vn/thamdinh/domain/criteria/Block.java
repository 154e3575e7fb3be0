package vn.thamdinh.domain.criteria;

/** What a field's points do to a unit's total. */
public enum Block {
    /** They are part of the scale. */
    NORMAL,
    /** Bonus points (điểm thưởng): added beyond the scale, up to the field's highest points. */
    BONUS,
    /** Penalty points (điểm phạt): taken from the total, up to the field's highest points. */
    PENALTY
}
