package vn.thamdinh.domain.inspection.plan;

import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.inspection.PlannedVisit;

/**
 * Why a planned visit cannot, or should not, take place as it is planned.
 *
 * @param other  the visit that it clashes with, where it does with one; the earlier planned of the two stands here
 * @param member the person that it is about, where it is about one
 */
public record Clash(PlannedVisit visit, Kind kind, Optional<PlannedVisit> other, Optional<MemberId> member) {

    /** What is wrong, the worst first. */
    public enum Kind {
        /** Somebody would be at two places at once. */
        SAME_PERSON,
        /** Somebody of the team is recused from the unit. */
        RECUSED,
        /** Somebody of the team left the council. */
        LEFT,
        /** The team is not known or was dissolved. */
        NO_TEAM,
        /** The plan's days for visits are over or have not begun. */
        OUTSIDE_WINDOW,
        /** A weekend or a holiday. */
        DAY_OFF,
        /** Another announced visit to the same place stands. */
        TWICE,
        /** The same team has less than half an hour from one place to the next. */
        SHORT_WAY
    }

    public Clash {
        Objects.requireNonNull(visit, "visit");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(member, "member");
    }
}
