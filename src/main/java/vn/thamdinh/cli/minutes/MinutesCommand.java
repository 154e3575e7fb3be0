package vn.thamdinh.cli.minutes;

import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.minutes.MinutesState;

/** A command about the minutes of one visit; tells afterwards how far they have come. */
abstract class MinutesCommand extends DeskCommand {

    @Option(names = "--visit", required = true, paramLabel = "ID", descriptionKey = "visit-id")
    private String visit;

    MinutesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected final ExitCode sit(Desk desk) {
        return finish(desk.views().visits().stream().map(view -> view.visit().id())
                .filter(id -> id.value().equals(visit)).findFirst()
                .map(id -> change(desk, id).then(_ -> desk.minutes().read().state(id)))
                .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, visit)), MinutesTree::of, this::sentence);
    }

    /** Does the work. */
    abstract Outcome<?> change(Desk desk, VisitId of);

    /** What is said when it is done. */
    abstract String sentence(MinutesState now);
}
