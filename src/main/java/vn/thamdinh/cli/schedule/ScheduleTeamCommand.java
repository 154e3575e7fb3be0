package vn.thamdinh.cli.schedule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.usecase.Desk;

/** {@code schedule team}: forms an inspection team. */
@Command(name = "team")
public final class ScheduleTeamCommand extends DeskCommand {

    @Option(names = "--name", required = true, paramLabel = "TEXT")
    private String name;

    @Option(names = "--leader", required = true, paramLabel = "ID", descriptionKey = "member-id")
    private String leader;

    @Option(names = "--secretary", paramLabel = "ID", descriptionKey = "member-id")
    private Optional<String> secretary = Optional.empty();

    @Option(names = "--with", split = ",", paramLabel = "ID")
    private List<String> others = List.of();

    /** Made with the terminal that it prints to. */
    public ScheduleTeamCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(desk.planVisits().form(name, new MemberId(leader), secretary.map(MemberId::new),
                        others.stream().map(MemberId::new).toList()),
                id -> Map.of("team", id.value()), id -> terminal().words().say("schedule.team", id.value(), name));
    }
}
