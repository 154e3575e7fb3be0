package vn.thamdinh.usecase.dashboard;

import java.time.LocalDate;
import java.util.Optional;

import vn.thamdinh.domain.unit.Unit;

/**
 * Something to do next.
 *
 * @param done how much of it is done
 * @param of   how much there is, above {@code done}
 * @param unit where it is about one unit
 * @param due  last day by the plan, where it names one
 */
public record Todo(Kind kind, int done, int of, Optional<Unit> unit, Optional<LocalDate> due) {

    /** What is to be done, in the order of a round. */
    public enum Kind {
        SETTLE_CONTRADICTIONS,
        ASK_FOR_PACKAGES,
        ENROL_MEMBERS,
        ASSIGN_UNITS,
        HAND_OUT_PACKAGES,
        COLLECT_SELF_SCORES,
        COLLECT_SURVEYS,
        COLLECT_VERIFICATION,
        PLAN_VISITS,
        VISIT_UNITS,
        COLLECT_APPRAISALS,
        OPEN_SCORES,
        COLLECT_ANSWERS,
        VOTE,
        ISSUE_DECISION,
        ANSWER_COMPLAINTS,
        PUBLISH_RESULTS,
        SEAL_ROUND,
        WRITE_REGISTERS,
        SCORE_SELF,
        VERIFY,
        ANSWER_QUESTIONS,
        APPRAISE,
        APPRAISE_AGAIN,
        HAND_IN_SHEETS,
        SEND_PACKAGE
    }

    static Todo of(Kind kind, int done, int of) {
        return new Todo(kind, done, of, Optional.empty(), Optional.empty());
    }

    Todo due(Optional<LocalDate> day) {
        return new Todo(kind, done, of, unit, day);
    }

    Todo about(Unit about) {
        return new Todo(kind, done, of, Optional.of(about), due);
    }

    /** Days from {@code today}; empty without a last day. */
    public Optional<Long> daysLeft(LocalDate today) {
        return due.map(day -> today.until(day, java.time.temporal.ChronoUnit.DAYS));
    }
}
