package vn.thamdinh.usecase.evidence.intake;

import java.util.List;

import vn.thamdinh.usecase.evidence.Attached;

/**
 * How far the taking in of files has come since everything was last at rest.
 *
 * @param done     files that are through, taken or not
 * @param total    files in all
 * @param current  name of the file at hand; empty at rest
 * @param taken    files that are evidence now
 * @param known    those of them whose content was here before, and of what else it is evidence
 * @param notTaken files that are not, and why
 */
public record IntakeState(int done, int total, String current, int taken, List<Attached> known,
                          List<NotTaken> notTaken) {

    /** Nothing was taken in and nothing waits. */
    public static final IntakeState REST = new IntakeState(0, 0, "", 0, List.of(), List.of());

    public IntakeState {
        known = List.copyOf(known);
        notTaken = List.copyOf(notTaken);
    }

    /** Whether files wait or one is being read. */
    public boolean isBusy() {
        return done < total;
    }
}
