package vn.thamdinh.cli.visit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.usecase.Desk;

/** {@code visit pause}: says that a visit rests until it goes on. */
@Command(name = "pause")
public final class VisitPauseCommand extends DeskCommand {

    @Parameters(paramLabel = "VISIT", descriptionKey = "visit-id")
    private String visit;

    /** Made with the terminal that it prints to. */
    public VisitPauseCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        var id = new VisitId(visit);
        return finish(desk.recordVisit().pause(id),
                _ -> VisitTree.head(desk.views().visit(id).orElseThrow()),
                _ -> terminal().words().say("visit.paused", visit));
    }
}
