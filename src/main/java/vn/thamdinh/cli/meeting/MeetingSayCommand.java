package vn.thamdinh.cli.meeting;

import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import picocli.CommandLine.Parameters;
import vn.thamdinh.domain.council.meeting.Discussion;
import vn.thamdinh.usecase.Desk;

/** {@code meeting say}: keeps for the minutes what was said on a unit, on an item, or in conclusion. */
@Command(name = "say")
public final class MeetingSayCommand extends DeskCommand {

    @Parameters(paramLabel = "MEETING", descriptionKey = "meeting-number")
    private int meeting;

    @Option(names = "--on", paramLabel = "ITEM", defaultValue = Discussion.CONCLUSIONS)
    private String item;

    @Option(names = "--text", required = true, paramLabel = "TEXT")
    private String text;

    /** Made with the terminal that it prints to. */
    public MeetingSayCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(desk.meetings().run().say(meeting, item, text), _ -> Map.of("meeting", meeting, "item", item),
                _ -> terminal().words().say("meeting.said", item));
    }
}
