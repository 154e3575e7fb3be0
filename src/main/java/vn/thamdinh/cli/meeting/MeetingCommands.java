package vn.thamdinh.cli.meeting;

import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.meeting.Sitting;

/** Meetings by the number that commands are given. */
final class MeetingCommands {

    private MeetingCommands() {
    }

    static Outcome<Sitting> found(Desk desk, int number) {
        return desk.meetings().of(number).map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, Integer.toString(number)));
    }
}
