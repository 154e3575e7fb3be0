package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.rule.RuleResult;

/**
 * How a component's points came about; made when somebody asks, never for all components at once.
 *
 * @param basis    how scores, or recorded data, became the points
 * @param formula  the component's rule in symbols
 * @param inputs   scores that went in, in roster order
 * @param faults   standing scores that count for nothing, and why
 * @param computed what was computed from surveys or figures; empty for a component that somebody scores
 * @param missing  names of survey forms and figures that a computed component lacks
 * @param exact    the value before rounding, to 10 places where it does not end
 * @param scale    decimal places of the result
 * @param rounding how it was rounded
 * @param zeroedBy the broken condition that took the points away, if any
 */
public record Trace(Basis basis, String formula, List<Input> inputs, List<Fault> faults, Optional<Working> computed,
                    List<String> missing, BigDecimal exact, int scale, RoundingMode rounding,
                    Optional<ComponentId> zeroedBy) {

    public Trace {
        inputs = List.copyOf(inputs);
        faults = List.copyOf(faults);
        missing = List.copyOf(missing);
    }

    /** By which rule members' scores become the council's. */
    public enum Basis {
        AGREED,
        /** Appraised again after the unit explained itself. */
        REAPPRAISED, MEAN, MEDIAN, TRIMMED_MEAN,
        /** Only members of the body that answers for the component. */
        RESPONSIBLE_BODY,
        /** Nobody of that body appraises the unit: the mean of all. */
        RESPONSIBLE_BODY_ABSENT,
        /** More than half of those who answered say whether a condition is broken. */
        MAJORITY,
        SURVEY, FIGURE,
        NO_SCORE
    }

    /**
     * One score that went in.
     *
     * @param applicable false where the scorer said that the component does not concern the unit
     */
    public record Input(Scorer scorer, BigDecimal points, boolean applicable, String reason, Instant time,
                        EntryId source, Working working) {
    }

    /** A score whose inputs are incomplete or impossible. */
    public record Fault(Scorer scorer, RuleResult result, Instant time, EntryId source) {
    }

    /**
     * What a rule did with its numbers.
     *
     * @param inputs  by name
     * @param working the formula with the numbers put in; empty where it gives none
     * @param exact   before rounding
     */
    public record Working(Map<String, BigDecimal> inputs, String working, BigDecimal exact) {
        public Working {
            inputs = Map.copyOf(inputs);
        }
    }
}
