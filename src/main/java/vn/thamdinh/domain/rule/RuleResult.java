package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** What a rule makes of its inputs. */
public sealed interface RuleResult {
    /**
     * Points.
     *
     * @param exact   before rounding, to {@link Rounding#GUARD_SCALE} places where it does not end
     * @param rounded as written down
     */
    record Scored(BigDecimal exact, BigDecimal rounded) implements RuleResult {
        public Scored {
            Objects.requireNonNull(exact, "exact");
            Objects.requireNonNull(rounded, "rounded");
        }

        /** Not rounded yet. */
        static Scored of(BigDecimal exact) {
            return new Scored(exact, exact);
        }
    }

    /** The component does not concern the unit: neither its points nor its highest points count. */
    record NotApplicable() implements RuleResult {
    }

    /** Some inputs are not there. */
    record Missing(List<String> inputs) implements RuleResult {
        public Missing {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * The inputs contradict the rule.
     *
     * @param input name of the first input that does
     */
    record Impossible(String input, Fault fault) implements RuleResult {
    }

    /** Why inputs are impossible. */
    enum Fault {
        /** Below its lowest value. */
        TOO_LOW,
        /** Above its highest value. */
        TOO_HIGH,
        /** More decimals than allowed, or a tick that is neither 0 nor 1. */
        NOT_EXACT,
        /** A part is greater than its whole. */
        PART_ABOVE_WHOLE,
        /** The whole is zero, of which the rule says nothing. */
        ZERO_WHOLE,
        /** More than one option is chosen, or one that does not exist. */
        NOT_AN_OPTION,
        /** The formula has no value for these numbers: it divides by zero or leaves its bounds. */
        NO_VALUE
    }
}
