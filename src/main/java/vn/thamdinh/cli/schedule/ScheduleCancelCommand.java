package vn.thamdinh.cli.schedule;

import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.usecase.Desk;

/** {@code schedule cancel}: a planned visit does not take place. */
@Command(name = "cancel")
public final class ScheduleCancelCommand extends DeskCommand {

    @Option(names = "--visit", required = true, paramLabel = "ID")
    private String visit;

    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason;

    /** Made with the terminal that it prints to. */
    public ScheduleCancelCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(desk.planVisits().cancel(new VisitId(visit), reason), _ -> Map.of("visit", visit),
                _ -> terminal().words().say("schedule.cancelled", visit));
    }
}
