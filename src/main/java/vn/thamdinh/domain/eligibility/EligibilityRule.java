package vn.thamdinh.domain.eligibility;

import java.math.BigDecimal;
import vn.thamdinh.domain.text.Require;

/** A condition for recognition; all of a programme's rules must hold together. */
public sealed interface EligibilityRule {
    /** Unique in the programme, 1 to 32 characters. */
    String id();

    /** Whether the council may set the rule aside for a unit, with a reason that is recorded and printed. */
    boolean waivable();

    /**
     * Every survey quota is met. A unit that misses one is neither assessed nor recognised.
     *
     * @param source paragraph of the plan
     */
    record QuotasMet(String id, boolean waivable, String source) implements EligibilityRule {
        public QuotasMet {
            id = Require.identifier(id, "rule id", 32);
            source = Require.text(source, "rule source");
        }
    }

    /**
     * The total reaches a number of points.
     *
     * @param points inclusive, zero or more
     * @param sample true while the threshold is not that of an official decision
     */
    record TotalAtLeast(String id, BigDecimal points, boolean waivable, boolean sample) implements EligibilityRule {
        public TotalAtLeast {
            id = Require.identifier(id, "rule id", 32);
            Require.that(points.signum() >= 0, "threshold below zero");
        }

        /** Absolute. */
        public TotalAtLeast(String id, BigDecimal points, boolean sample) {
            this(id, points, false, sample);
        }
    }

    /**
     * Every field of the scale reaches a share of its highest points, of the components that apply to the unit.
     *
     * @param percent inclusive, 0 to 100
     * @param sample  true while the threshold is not that of an official decision
     */
    record FieldsAtLeast(String id, int percent, boolean waivable, boolean sample) implements EligibilityRule {
        public FieldsAtLeast {
            id = Require.identifier(id, "rule id", 32);
            Require.that(percent >= 0 && percent <= 100, "percent out of range: " + percent);
        }

        /** Absolute. */
        public FieldsAtLeast(String id, int percent, boolean sample) {
            this(id, percent, false, sample);
        }
    }

    /**
     * Every required paper is in the unit's dossier.
     *
     * @param sample true while the rule is not that of an official decision
     */
    record DossierComplete(String id, boolean waivable, boolean sample) implements EligibilityRule {
        public DossierComplete {
            id = Require.identifier(id, "rule id", 32);
        }
    }

    /**
     * No component with a veto stands against the unit. A veto blocks recognition whether or not a programme lists this
     * rule; listing it says where the veto comes from and whether it may be waived.
     *
     * @param sample true while the rule is not that of an official decision
     */
    record NoVeto(String id, boolean waivable, boolean sample) implements EligibilityRule {
        public NoVeto {
            id = Require.identifier(id, "rule id", 32);
        }
    }

    /**
     * The council voted for the unit by its own rules.
     *
     * @param sample true while the rule is not that of an official decision
     */
    record VotePassed(String id, boolean waivable, boolean sample) implements EligibilityRule {
        public VotePassed {
            id = Require.identifier(id, "rule id", 32);
        }

        /** Absolute. */
        public VotePassed(String id, boolean sample) {
            this(id, false, sample);
        }
    }
}
