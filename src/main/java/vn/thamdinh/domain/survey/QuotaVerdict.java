package vn.thamdinh.domain.survey;

import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/**
 * Whether a unit has enough valid forms.
 *
 * @param required forms needed; zero where it cannot be known ({@link State#NO_TRANSACTIONS}, or a share quota not entered)
 * @param valid    forms that count; zero where no returns were entered
 */
public record QuotaVerdict(SurveyFormId form, int required, int valid, State state) {
    /** The four answers; only {@link #MET} lets a unit be assessed. */
    public enum State {
        /** Enough valid forms. */
        MET,
        /** Too few valid forms. */
        MISSED,
        /** Nothing was entered for the form, or not the transactions that its quota is a share of. */
        NOT_ENTERED,
        /** A share of zero transactions says nothing: the plan does not cover it, a person decides. */
        NO_TRANSACTIONS
    }

    public QuotaVerdict {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(state, "state");
        Require.that(required >= 0 && valid >= 0, "counts below zero");
    }

    /** True for {@link State#MET} alone. */
    public boolean met() {
        return state == State.MET;
    }

    /** Forms still missing, zero when met. */
    public int missing() {
        return Math.max(0, required - valid);
    }
}
