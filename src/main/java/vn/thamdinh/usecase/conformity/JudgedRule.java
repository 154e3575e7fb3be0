package vn.thamdinh.usecase.conformity;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What came of one rule.
 *
 * @param rule    stable name, such as P03
 * @param verdict {@code pass}, {@code fail}, {@code not-applicable} or {@code needs-review}
 * @param places  where to look
 */
public record JudgedRule(String rule, String verdict, List<Spot> places, Words vietnamese, Words english) {
    public JudgedRule {
        places = List.copyOf(places);
        Objects.requireNonNull(vietnamese, "vietnamese");
        Objects.requireNonNull(english, "english");
    }

    /** A place on a page, in millimetres from the left and upper edge of the paper. */
    public record Spot(int page, double leftMm, double topMm) {
    }

    /**
     * The rule and what was found, in one language.
     *
     * @param source where the decree says so
     * @param asked  what the rule asks, without a full stop
     * @param found  what was found, as a sentence
     */
    public record Words(String source, String asked, String found) {
    }

    /** The words in the reader's language; Vietnamese unless that is English. */
    public Words in(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : vietnamese;
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
