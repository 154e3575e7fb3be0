package vn.thamdinh.cli.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.meeting.Sitting;

/** {@code meeting list}: all meetings, with attendance and ballots. */
@Command(name = "list")
public final class MeetingListCommand extends DeskCommand {

    /** Made with the terminal that it prints to. */
    public MeetingListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        List<Sitting> all = desk.meetings().all();
        if (json()) {
            terminal().json(Map.of("meetings", all.stream().map(MeetingTree::of).toList()));
            return ExitCode.OK;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(terminal().words().say("meeting.head").split("\\|")));
        all.forEach(one -> rows.add(List.of(Integer.toString(one.number()),
                AdministrativeDate.shortForm(one.called().date()), one.called().place(),
                one.room().present() + "/" + one.room().members(), Integer.toString(one.ballots().size()),
                terminal().words().say(one.isClosed() ? "meeting.state.closed" : one.isOpen() ? "meeting.state.open"
                        : "meeting.state.called"))));
        terminal().table(rows);
        return ExitCode.OK;
    }
}
