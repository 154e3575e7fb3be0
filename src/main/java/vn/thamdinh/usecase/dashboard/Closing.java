package vn.thamdinh.usecase.dashboard;

/**
 * How far the round's end has come.
 *
 * @param decided    whether the decision is issued
 * @param complaints complaints that are not answered
 * @param published  whether the results are announced
 * @param sealed     whether the round is sealed
 */
public record Closing(boolean decided, int complaints, boolean published, boolean sealed) {

    /** Nothing of it has begun. */
    public static final Closing AHEAD = new Closing(false, 0, false, false);
}
