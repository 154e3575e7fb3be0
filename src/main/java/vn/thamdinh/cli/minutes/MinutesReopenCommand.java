package vn.thamdinh.cli.minutes;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.minutes.MinutesState;

/** {@code minutes reopen}: opens closed minutes; the next version says why. */
@Command(name = "reopen")
public final class MinutesReopenCommand extends MinutesCommand {

    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason;

    /** Made with the terminal that it prints to. */
    public MinutesReopenCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<?> change(Desk desk, VisitId of) {
        return desk.minutes().close().reopen(of, reason);
    }

    @Override
    String sentence(MinutesState now) {
        return terminal().words().say("minutes.opened-again", now.unit(), now.version());
    }
}
