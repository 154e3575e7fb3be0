package vn.thamdinh.cli.visit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.usecase.Desk;

/** {@code visit end}: says that a visit ends now, or that it goes on. */
@Command(name = "end")
public final class VisitEndCommand extends DeskCommand {

    @Parameters(paramLabel = "VISIT", descriptionKey = "visit-id")
    private String visit;

    @Option(names = "--again")
    private boolean again;

    /** Made with the terminal that it prints to. */
    public VisitEndCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        var id = new VisitId(visit);
        return finish(again ? desk.recordVisit().again(id) : desk.recordVisit().end(id),
                _ -> VisitTree.head(desk.views().visit(id).orElseThrow()),
                _ -> terminal().words().say(again ? "visit.again" : "visit.ended", visit));
    }
}
