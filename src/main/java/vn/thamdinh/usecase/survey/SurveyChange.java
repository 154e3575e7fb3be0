package vn.thamdinh.usecase.survey;

import java.util.Locale;

import vn.thamdinh.domain.unit.UnitId;

/**
 * One thing that other returns make different.
 *
 * @param what    form, question and level, component: what the kind names
 * @param before  plain number, or the state's word
 * @param after   likewise
 */
public record SurveyChange(UnitId unit, Kind kind, String what, String before, String after) {

    /** What changed. */
    public enum Kind {
        /** Returns received. */
        COLLECTED,
        /** Returns that count. */
        VALID,
        /** Whether the quota is met. */
        QUOTA,
        /** Valid returns with one answer to one question: "c1=5". */
        ANSWER,
        /** Points of a component that is computed from answers: its id. */
        POINTS,
        /** The unit's total. */
        TOTAL;

        /** The name that machines may rely on. */
        public String stableName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
