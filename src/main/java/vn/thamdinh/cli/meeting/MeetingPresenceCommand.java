package vn.thamdinh.cli.meeting;

import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import picocli.CommandLine.Parameters;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.meeting.Attendance;
import vn.thamdinh.domain.council.meeting.MemberPresence;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;

/** {@code meeting presence}: notes how a member takes part, or that all others are there. */
@Command(name = "presence")
public final class MeetingPresenceCommand extends DeskCommand {

    @Parameters(paramLabel = "MEETING", descriptionKey = "meeting-number")
    private int meeting;

    @Option(names = "--member", paramLabel = "MEMBER")
    private Optional<String> member = Optional.empty();

    @Option(names = "--as", paramLabel = "HOW", defaultValue = "present")
    private Attendance attendance;

    @Option(names = "--proxy", paramLabel = "NAME", defaultValue = "")
    private String proxy;

    @Option(names = "--note", paramLabel = "TEXT", defaultValue = "")
    private String note;

    @Option(names = "--rest")
    private boolean rest;

    /** Made with the terminal that it prints to. */
    public MeetingPresenceCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(noted(desk).then(_ -> MeetingCommands.found(desk, meeting)), MeetingTree::of,
                sitting -> terminal().words().say(sitting.room().quorate() ? "meeting.room" : "meeting.room-short",
                        sitting.room().present(), sitting.room().members(), sitting.room().needed()));
    }

    /** Either of the two is given. */
    private Outcome<Saved> noted(Desk desk) {
        if (member.isPresent() == rest) {
            return Outcome.refused(Reason.CHOICE_NEEDED, "--member | --rest");
        }
        if (rest) {
            return MeetingCommands.found(desk, meeting).then(_ -> desk.meetings().presence().restPresent(meeting));
        }
        if ((attendance == Attendance.PROXY) == proxy.isBlank()) {
            return Outcome.refused(Reason.CHOICE_NEEDED, "--as proxy --proxy NAME");
        }
        return MeetingCommands.found(desk, meeting).then(_ -> desk.meetings().presence().note(List.of(
                new MemberPresence(meeting, new MemberId(member.get()), attendance, proxy.strip(), note.strip()))));
    }
}
