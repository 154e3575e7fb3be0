package vn.thamdinh.cli.round;

import java.nio.file.Path;
import java.util.Locale;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.usecase.Desk;

/** {@code sheet import}: self-scores or district scores from a CSV file, whole or not at all. */
@Command(name = "import")
public final class SheetImportCommand extends ImportCommand {

    /** Whose scores a sheet holds. */
    enum Whose {
        SELF, VERIFY;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--stage", required = true, paramLabel = "self|verify")
    private Whose stage;

    @Parameters(paramLabel = "FILE", descriptionKey = "sheet-file")
    private Path file;

    /** Made with the terminal that it prints to. */
    public SheetImportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return tell(desk.importScores().scores(file, stage == Whose.SELF ? Stage.SELF : Stage.VERIFY));
    }
}
