package vn.thamdinh.usecase.meeting;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.council.meeting.Discussion;
import vn.thamdinh.domain.council.meeting.MeetingTimes;
import vn.thamdinh.domain.ledger.MeetingFact.ItemDiscussed;
import vn.thamdinh.domain.ledger.MeetingFact.MeetingHeld;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;

/** Opens and closes a meeting, and keeps what was said in it. */
public final class RunMeeting {
    private final RoundBook book;
    private final Meetings meetings;

    RunMeeting(RoundBook book, Meetings meetings) {
        this.book = book;
        this.meetings = meetings;
    }

    /** Opens it now, or again after it was closed; refused while too few are there. */
    public Outcome<Saved> open(int number) {
        return found(number).then(sitting -> {
            if (!sitting.room().quorate()) {
                return HoldBallot.noQuorum(sitting.room());
            }
            LocalDateTime opened = sitting.times().map(MeetingTimes::opened).orElse(now());
            return book.append(List.of(new MeetingHeld(new MeetingTimes(number, opened, Optional.empty()))));
        });
    }

    /** Closes it now; a clock put back never turns it round. */
    public Outcome<Saved> close(int number) {
        return found(number).then(sitting -> {
            if (!sitting.isOpen()) {
                return Outcome.refused(Reason.MEETING_NOT_OPEN, Integer.toString(number));
            }
            LocalDateTime opened = sitting.times().orElseThrow().opened();
            LocalDateTime closed = now().isBefore(opened) ? opened : now();
            return book.append(List.of(new MeetingHeld(new MeetingTimes(number, opened, Optional.of(closed)))));
        });
    }

    /**
     * Keeps what was said on an item.
     *
     * @param item see {@link Discussion}
     * @param text empty to take it back
     */
    public Outcome<Saved> say(int number, String item, String text) {
        return found(number).then(_ ->
                book.append(List.of(new ItemDiscussed(new Discussion(number, item, text.strip())))));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(book.clock()).truncatedTo(ChronoUnit.MINUTES);
    }

    private Outcome<Sitting> found(int number) {
        return meetings.of(number).filter(sitting -> sitting.called().stands()).map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, Integer.toString(number)));
    }
}
