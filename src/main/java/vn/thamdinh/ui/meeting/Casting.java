package vn.thamdinh.ui.meeting;

import java.util.Optional;

import vn.thamdinh.domain.council.meeting.RoomCount;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.meeting.Sitting;

/** Records what was counted about the unit on the table, once it can be right. */
final class Casting {

    private final UiKit kit;
    private final MeetingPort port;
    private final Runnable done;

    /** @param done called when something was recorded */
    Casting(UiKit kit, MeetingPort port, Runnable done) {
        this.kit = kit;
        this.port = port;
        this.done = done;
    }

    void record(Agenda now, BallotDraft draft, boolean again) {
        now.sitting().ifPresentOrElse(meeting -> hold(now, meeting, draft, again), () -> cast(now, draft.votes()));
    }

    private void hold(Agenda now, Sitting meeting, BallotDraft draft, boolean again) {
        UnitId unit = now.unit().unit().id();
        RoomCount room = meeting.room(unit);
        if (!draft.mayBeRecorded(room) && meeting.isOpen()) {
            kit.dialogs().notice(Tone.WARN, kit.text("meeting.check-first"));
            return;
        }
        Runnable store = () -> kit.tasks().run(progress -> port.sittings()
                .ballot(draft.counted(meeting.number(), unit, again))).onRefused(kit.dialogs()::refused)
                .onDone(at -> done.run());
        if (meeting.isOpen() && draft.check(room) == BallotDraft.Check.SOME_LEFT) {
            kit.dialogs().confirm(kit.text("meeting.some-left", draft.votes().present(), room.present()),
                    kit.text("meeting.some-left-text", room.present() - draft.votes().present()),
                    kit.text("meeting.record"), store);
        } else {
            store.run();
        }
    }

    private void cast(Agenda now, VoteDraft draft) {
        Optional<VoteDraft.Fault> wrong = draft.fault(now.everybody().present());
        if (wrong.isPresent()) {
            kit.dialogs().notice(Tone.WARN, switch (wrong.get()) {
                case NOT_A_COUNT -> kit.text("meeting.fault-count");
                case NOBODY -> kit.text("meeting.fault-nobody");
                case MORE_THAN_MEMBERS -> kit.text("meeting.fault-many", draft.present(),
                        now.everybody().present());
            });
            return;
        }
        UnitId unit = now.unit().unit().id();
        kit.tasks().run(progress -> port.cast(unit, draft.yes(), draft.no(), draft.neither()))
                .onRefused(kit.dialogs()::refused).onDone(at -> done.run());
    }
}
