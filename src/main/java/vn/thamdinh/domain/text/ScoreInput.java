package vn.thamdinh.domain.text;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number of points as a person types it, or why it is refused.
 *
 * <p>Comma and dot both separate decimals, for people type both; what could also be a separator of thousands is
 * refused instead of guessed. The locale's own parser reads "95.5" as 955 and must not be used for points.
 */
public sealed interface ScoreInput {
    /** Points within bounds, without trailing zeros: 8.5 for "8,50". */
    record Accepted(BigDecimal points) implements ScoreInput {
    }

    /**
     * Refused input.
     *
     * @param args what the message needs: the typed text first, then the bound that was broken, where there is one
     */
    record Rejected(Reason reason, List<String> args) implements ScoreInput {
        public Rejected {
            args = List.copyOf(args);
        }
    }

    /** Why an input is refused. */
    enum Reason {
        /** Nothing was typed. */
        EMPTY,
        /** Not digits with at most one comma or dot between them. */
        NOT_A_NUMBER,
        /** Starts with a plus or minus sign. */
        SIGNED,
        /** More decimals than allowed; the second argument is the number allowed. */
        TOO_MANY_DECIMALS,
        /** "1.234" may be a thousand or one and a bit. */
        AMBIGUOUS_THOUSANDS,
        /** Above the highest points; the second argument is that highest value. */
        OUT_OF_RANGE
    }

    /**
     * Reads points from 0 to {@code max} with at most {@code scale} decimals. White space around and full-width digits
     * of input methods are accepted; digits of other scripts, exponents and anything else are not.
     *
     * @param max   zero or more
     * @param scale zero or more
     */
    static ScoreInput parse(String typed, BigDecimal max, int scale) {
        return ScoreReader.read(typed, max, scale);
    }
}
