package vn.thamdinh.cli.meeting;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code meeting close}: closes it. */
@Command(name = "close")
public final class MeetingCloseCommand extends DeskCommand {

    @Parameters(paramLabel = "MEETING", descriptionKey = "meeting-number")
    private int meeting;

    /** Made with the terminal that it prints to. */
    public MeetingCloseCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(desk.meetings().run().close(meeting).then(_ -> MeetingCommands.found(desk, meeting)), MeetingTree::of,
                sitting -> terminal().words().say("meeting.closed", sitting.number()));
    }
}
