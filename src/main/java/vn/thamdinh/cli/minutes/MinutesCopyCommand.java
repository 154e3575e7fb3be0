package vn.thamdinh.cli.minutes;

import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.minutes.MinutesState;

/** {@code minutes copy}: writes a PDF that anybody can read, or a draft as DOCX, on purpose, and logs it. */
@Command(name = "copy")
public final class MinutesCopyCommand extends MinutesCommand {

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out-paper")
    private Path out;

    @Option(names = "--purpose", required = true, paramLabel = "TEXT")
    private String purpose;

    @Option(names = "--photos", descriptionKey = "minutes-photos")
    private boolean photos;

    /** Made with the terminal that it prints to. */
    public MinutesCopyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<?> change(Desk desk, VisitId of) {
        return desk.minutes().giveOut().copy(of, out, purpose, photos, terminal().progress());
    }

    @Override
    String sentence(MinutesState now) {
        return terminal().words().say(now.closed() ? "minutes.copied-to" : "minutes.draft-copied-to", out);
    }
}
