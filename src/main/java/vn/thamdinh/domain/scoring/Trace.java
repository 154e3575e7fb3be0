package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;

import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Scorer;

/**
 * How a component's points came about.
 *
 * @param basis    by which rule
 * @param inputs   what went in, in roster order
 * @param exact    the value before rounding, to 10 places where it does not end
 * @param scale    decimal places of the result
 * @param rounding how it was rounded
 */
public record Trace(Basis basis, List<Input> inputs, BigDecimal exact, int scale, RoundingMode rounding) {

    public Trace {
        inputs = List.copyOf(inputs);
    }

    /** By which rule members' scores become the council's. */
    public enum Basis { AGREED, MEAN, MEDIAN, NO_SCORE }

    /** One score that went in. */
    public record Input(Scorer scorer, BigDecimal points, String reason, Instant time, EntryId source) {
    }
}
