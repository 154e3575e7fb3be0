package vn.thamdinh.usecase.view;

import java.time.LocalDate;
import java.util.Optional;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.programme.Step;

/**
 * A step of the plan on a day.
 *
 * @param done how far it has come; nothing where the round does not show it, or not to the person at the desk
 * @param lock the stage of scoring that its last day ends, where it locks
 */
public record StepProgress(Step step, State state, Optional<Done> done, Optional<Lock> lock) {

    /** Where a step stands. */
    public enum State {
        /** Its work is complete. */
        DONE,
        /** Its last day has passed and its work is not complete. */
        OVERDUE,
        /** Its last day has passed; whether its work is complete is not known here. */
        PASSED,
        /** Its last day is still to come. */
        AHEAD,
        /** The plan names no day. */
        NO_DAY
    }

    /** So many of so many. */
    public record Done(int done, int of) {

        /** Whether nothing is left. */
        public boolean isComplete() {
            return of > 0 && done >= of;
        }
    }

    /**
     * The lock of a stage.
     *
     * @param locked whether scores are refused today
     * @param until  until when it is unlocked for all units
     */
    public record Lock(Stage stage, boolean locked, Optional<LocalDate> until) {
    }
}
