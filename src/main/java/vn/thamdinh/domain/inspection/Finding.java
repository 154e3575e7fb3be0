package vn.thamdinh.domain.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.checklist.CheckItemId;
import vn.thamdinh.domain.text.Require;

/**
 * One thing the team noted at a visit.
 *
 * @param key       unique in the visit, 1 to 64 characters
 * @param item      the line of the checklist that it answers; empty for any other
 * @param component the component it bears on; empty for a general remark
 * @param text      what was seen; may be empty
 * @param proposed  points that the team proposes; only with a component
 * @param unitSide  what the unit undertakes, and what it says to it
 * @param struck    whether it was noted by mistake and no longer counts
 */
public record Finding(VisitId visit, String key, Optional<CheckItemId> item, Optional<ComponentId> component,
                      FindingVerdict verdict, String text, Optional<BigDecimal> proposed, UnitSide unitSide,
                      boolean struck) {

    /**
     * The unit's part of a finding.
     *
     * @param commitment what the unit undertakes to do; may be empty
     * @param due        until when, inclusive; only with a commitment
     * @param opinion    the unit's own view; may be empty
     */
    public record UnitSide(String commitment, Optional<LocalDate> due, String opinion) {
        /** Nothing undertaken, nothing said. */
        public static final UnitSide SILENT = new UnitSide("", Optional.empty(), "");

        public UnitSide {
            commitment = Require.optionalText(commitment, "commitment");
            Require.that(due.isEmpty() || !commitment.isEmpty(), "a due date without a commitment");
            opinion = Require.optionalText(opinion, "opinion");
        }
    }

    public Finding {
        Objects.requireNonNull(visit, "visit");
        key = Require.identifier(key, "finding key", 64);
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(verdict, "verdict");
        text = Require.optionalText(text, "finding text");
        Require.that(proposed.isEmpty() || component.isPresent(), "points proposed for no component");
        Require.that(proposed.isEmpty() || proposed.get().signum() >= 0, "points below zero");
        Objects.requireNonNull(unitSide, "unitSide");
    }

    /** A finding with nothing but what was seen. */
    public Finding(VisitId visit, String key, Optional<ComponentId> component, FindingVerdict verdict, String text) {
        this(visit, key, Optional.empty(), component, verdict, text, Optional.empty(), UnitSide.SILENT, false);
    }
}
