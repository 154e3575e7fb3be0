package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import vn.thamdinh.domain.criteria.Component;

/** A component's points; how they came about is told on demand. */
public final class ComponentResult {

    private final UnitScores scores;
    private final Scheme.Part part;
    private final Combined combined;
    private final BigDecimal points;
    private final Scheme.Part zeroedBy;

    /** @param zeroedBy the broken condition of the criterion, or null */
    ComponentResult(UnitScores scores, Scheme.Part part, Combined combined, Scheme.Part zeroedBy) {
        this.scores = scores;
        this.part = part;
        this.combined = combined;
        this.zeroedBy = zeroedBy;
        this.points = (zeroedBy == null ? combined.exact() : BigDecimal.ZERO)
                .setScale(scores.policy().scale(), scores.policy().rounding());
    }

    public Component component() {
        return part.component();
    }

    /** The points it has where no broken condition takes them away; rounded. */
    public BigDecimal ownPoints() {
        return combined.exact().setScale(scores.policy().scale(), scores.policy().rounding());
    }

    /** Rounded as the programme says; zero where there are none yet. */
    public BigDecimal points() {
        return points;
    }

    /** False where it does not concern the unit: its highest points do not count either. */
    public boolean applicable() {
        return combined.applicable();
    }

    /** How many scores, or data of a computed component, are not there. */
    public int missing() {
        return combined.missing();
    }

    /** How many standing scores count for nothing, their inputs being incomplete or impossible. */
    public int faulty() {
        return combined.faulty();
    }

    /** Whether scores that contradict each other stand. */
    public boolean conflict() {
        return combined.conflict();
    }

    /** Whether its points come from surveys or figures, and nobody scores it. */
    public boolean computed() {
        return part.computed();
    }

    /** Whether a broken condition took its points away. */
    public boolean zeroed() {
        return zeroedBy != null;
    }

    /** Whether it is a condition and broken. */
    public boolean broken() {
        return part.veto() && scores.isBroken(part.component());
    }

    /** How scores became points. */
    public Trace.Basis basis() {
        return combined.basis();
    }

    /** Made anew at each call. */
    public Trace trace() {
        return new Tracing(scores, part).trace(combined, zeroedBy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComponentResult result && part.equals(result.part) && combined.equals(result.combined)
                && points.equals(result.points) && trace().equals(result.trace());
    }

    @Override
    public int hashCode() {
        return part.component().id().hashCode();
    }

    @Override
    public String toString() {
        return part.component().id() + "=" + points + " " + combined + " " + trace();
    }
}
