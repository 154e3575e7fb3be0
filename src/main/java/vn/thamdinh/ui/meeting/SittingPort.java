package vn.thamdinh.ui.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import vn.thamdinh.domain.council.meeting.CalledMeeting;
import vn.thamdinh.domain.council.meeting.MemberPresence;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.meeting.HoldBallot.Counted;

/** What happens at called meetings. Every call blocks. */
public interface SittingPort {

    /** The next meeting as one would call it. */
    CalledMeeting proposal();

    /** Today, for which a meeting is proposed. */
    default LocalDate today() {
        return proposal().date();
    }

    Outcome<Instant> call(CalledMeeting meeting);

    Outcome<Instant> present(List<MemberPresence> presences);

    /** All of whom nothing is noted yet are present. */
    Outcome<Instant> restPresent(int meeting);

    Outcome<Instant> open(int meeting);

    Outcome<Instant> close(int meeting);

    /** Keeps what was said on an item; an empty text takes it back. */
    Outcome<Instant> say(int meeting, String item, String text);

    Outcome<Instant> ballot(Counted counted);

    /** @param told hears when something has become durable; called off the FX thread */
    static SittingPort of(Desk desk, Consumer<Instant> told) {
        return new DeskSittings(desk, told);
    }

    /** Over an open workspace. */
    record DeskSittings(Desk desk, Consumer<Instant> told) implements SittingPort {

        @Override
        public CalledMeeting proposal() {
            return desk.meetings().call().proposal();
        }

        @Override
        public Outcome<Instant> call(CalledMeeting meeting) {
            return at(desk.meetings().call().call(meeting));
        }

        @Override
        public Outcome<Instant> present(List<MemberPresence> presences) {
            return at(desk.meetings().presence().note(presences));
        }

        @Override
        public Outcome<Instant> restPresent(int meeting) {
            return at(desk.meetings().presence().restPresent(meeting));
        }

        @Override
        public Outcome<Instant> open(int meeting) {
            return at(desk.meetings().run().open(meeting));
        }

        @Override
        public Outcome<Instant> close(int meeting) {
            return at(desk.meetings().run().close(meeting));
        }

        @Override
        public Outcome<Instant> say(int meeting, String item, String text) {
            return at(desk.meetings().run().say(meeting, item, text));
        }

        @Override
        public Outcome<Instant> ballot(Counted counted) {
            return at(desk.meetings().ballot().hold(counted));
        }

        private Outcome<Instant> at(Outcome<Saved> outcome) {
            return outcome.then(saved -> {
                told.accept(saved.at());
                return Outcome.done(saved.at());
            });
        }
    }
}
