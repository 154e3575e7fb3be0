package vn.thamdinh.cli.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.cli.terminal.Typed;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.meeting.CalledMeeting;
import vn.thamdinh.domain.council.meeting.MeetingPurpose;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** {@code meeting call}: calls the council to a meeting, changes a call, or calls it off. */
@Command(name = "call")
public final class MeetingCallCommand extends DeskCommand {

    @Option(names = "--number", paramLabel = "N")
    private Optional<Integer> number = Optional.empty();

    @Option(names = "--purpose", paramLabel = "PURPOSE")
    private Optional<MeetingPurpose> purpose = Optional.empty();

    @Option(names = "--date", required = true, paramLabel = "DAY")
    private String date;

    @Option(names = "--time", paramLabel = "HOUR", defaultValue = "7:30")
    private String time;

    @Option(names = "--place", paramLabel = "TEXT", defaultValue = "")
    private String place;

    @Option(names = "--chair", paramLabel = "MEMBER")
    private Optional<String> chair = Optional.empty();

    @Option(names = "--secretary", paramLabel = "MEMBER")
    private Optional<String> secretary = Optional.empty();

    @Option(names = "--item", paramLabel = "TEXT")
    private List<String> agenda = List.of();

    @Option(names = "--guest", paramLabel = "TEXT")
    private List<String> guests = List.of();

    @Option(names = "--off", paramLabel = "WHY", defaultValue = "")
    private String calledOff;

    /** Made with the terminal that it prints to. */
    public MeetingCallCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(Typed.day(date).then(day -> Typed.hour(time).then(hour -> call(desk, day, hour))),
                meeting -> Map.of("meeting", meeting.number()),
                meeting -> terminal().words().say("meeting.called", meeting.number(), date));
    }

    private Outcome<CalledMeeting> call(Desk desk, LocalDate day, LocalTime hour) {
        CalledMeeting proposal = desk.meetings().call().proposal();
        int which = number.orElse(proposal.number());
        if (which < 1 || which > CalledMeeting.MOST) {
            return Outcome.refused(Reason.NOT_FOUND, Integer.toString(which));
        }
        CalledMeeting meeting = new CalledMeeting(which, purpose.orElse(proposal.purpose()), day, hour, place,
                chair.map(MemberId::new).or(proposal::chair), secretary.map(MemberId::new).or(proposal::secretary),
                agenda, guests, calledOff.strip());
        return desk.meetings().call().call(meeting).then(_ -> Outcome.done(meeting));
    }
}
