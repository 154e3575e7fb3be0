package vn.thamdinh.usecase.signboard;

/**
 * What was measured of a board, or is wrong with its design.
 *
 * @param code  such as "letter-contrast" or "emblem-element"; stable, for messages and machines
 * @param force where the demand comes from
 * @param met   whether it is as it should be
 * @param about the line, key or element; may be empty
 * @param value what was measured; 0 where nothing is
 * @param least what it should reach; 0 where nothing is measured
 */
public record BoardFinding(String code, Force force, boolean met, String about, double value, double least) {

    /** Where a demand comes from. */
    public enum Force {
        /** The design cannot be drawn so. */
        FAULT,
        /** A rule for the name boards of offices, which does not bind recognition boards. */
        RULE_FOR_NAME_BOARDS,
        /** A published recommendation. */
        RECOMMENDATION,
        /** This program's own advice. */
        OWN
    }
}
