package vn.thamdinh.domain.eligibility;

import java.math.BigDecimal;
import vn.thamdinh.domain.text.Require;

/** A condition for recognition; all of a programme's rules must hold together. */
public sealed interface EligibilityRule {
    /** Unique in the programme, 1 to 32 characters. */
    String id();

    /**
     * Every survey quota is met. A unit that misses one is neither assessed nor recognised.
     *
     * @param waivable true where a programme lets the council set the rule aside with a reason
     * @param source   paragraph of the plan
     */
    record QuotasMet(String id, boolean waivable, String source) implements EligibilityRule {
        public QuotasMet {
            id = Require.identifier(id, "rule id", 32);
            source = Require.text(source, "rule source");
        }
    }

    /**
     * The agreed total reaches a number of points.
     *
     * @param points inclusive, zero or more
     * @param sample true while the threshold is not that of an official decision
     */
    record TotalAtLeast(String id, BigDecimal points, boolean sample) implements EligibilityRule {
        public TotalAtLeast {
            id = Require.identifier(id, "rule id", 32);
            Require.that(points.signum() >= 0, "threshold below zero");
        }
    }

    /**
     * Every field reaches a share of its highest points.
     *
     * @param percent inclusive, 0 to 100
     * @param sample  true while the threshold is not that of an official decision
     */
    record FieldsAtLeast(String id, int percent, boolean sample) implements EligibilityRule {
        public FieldsAtLeast {
            id = Require.identifier(id, "rule id", 32);
            Require.that(percent >= 0 && percent <= 100, "percent out of range: " + percent);
        }
    }

    /**
     * The council voted for the unit by its own rules.
     *
     * @param sample true while the rule is not that of an official decision
     */
    record VotePassed(String id, boolean sample) implements EligibilityRule {
        public VotePassed {
            id = Require.identifier(id, "rule id", 32);
        }
    }
}
