package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.time.Instant;

import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleResult;

/**
 * One standing score.
 *
 * @param inputs what was declared
 * @param result what the component's rule makes of it
 * @param reason why, or empty
 * @param source the entry that says so
 */
public record GivenScore(Inputs inputs, RuleResult result, String reason, Instant time, WriterId writer,
                         EntryId source) {

    /** Points typed directly. */
    public GivenScore(BigDecimal points, String reason, Instant time, WriterId writer, EntryId source) {
        this(Inputs.points(points), new RuleResult.Scored(points, points), reason, time, writer, source);
    }

    /** In points of the component, rounded; zero where the inputs give none. */
    public BigDecimal points() {
        return result instanceof RuleResult.Scored scored ? scored.rounded() : BigDecimal.ZERO;
    }
}
