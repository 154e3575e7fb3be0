package vn.thamdinh.cli.minutes;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.minutes.MinutesState;

/** {@code minutes close}: closes them as they stand; the PDF goes among the unit's evidence. */
@Command(name = "close")
public final class MinutesCloseCommand extends MinutesCommand {

    @Option(names = "--photos", descriptionKey = "minutes-photos")
    private boolean photos;

    /** Made with the terminal that it prints to. */
    public MinutesCloseCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<?> change(Desk desk, VisitId of) {
        return desk.minutes().close().close(of, photos, terminal().progress());
    }

    @Override
    String sentence(MinutesState now) {
        return terminal().words().say("minutes.closed-as", now.unit(), now.version(), now.versions().getFirst().file());
    }
}
