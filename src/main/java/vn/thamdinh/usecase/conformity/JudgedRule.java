package vn.thamdinh.usecase.conformity;

import java.util.List;

/**
 * What came of one rule.
 *
 * @param rule    stable name, such as P03
 * @param source  where the decree says so
 * @param asked   what the rule asks, in Vietnamese
 * @param verdict {@code pass}, {@code fail}, {@code not-applicable} or {@code needs-review}
 * @param places  where to look
 * @param found   what was found, as a Vietnamese sentence
 */
public record JudgedRule(String rule, String source, String asked, String verdict, List<Spot> places, String found) {
    public JudgedRule {
        places = List.copyOf(places);
    }

    /** A place on a page, in millimetres from the left and upper edge of the paper. */
    public record Spot(int page, double leftMm, double topMm) {
    }

    /** Whether the rule is broken. */
    public boolean fails() {
        return verdict.equals("fail");
    }

    /** Whether a person must look. */
    public boolean open() {
        return verdict.equals("needs-review");
    }
}
