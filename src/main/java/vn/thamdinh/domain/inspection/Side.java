package vn.thamdinh.domain.inspection;

/** For whom somebody sits at the table of a visit; the minutes list people, and have places to sign, in this order. */
public enum Side {
    /** The inspection team. */
    TEAM,
    /** The district's people's committee and its offices. */
    DISTRICT,
    /** The unit that is visited. */
    UNIT,
    /** Anybody else, such as the Fatherland Front. */
    GUEST
}
