package vn.thamdinh.cli.round;

import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code survey import}: survey counts from a CSV file, whole or not at all. */
@Command(name = "import")
public final class SurveyImportCommand extends ImportCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "survey-file")
    private Path file;

    /** Made with the terminal that it prints to. */
    public SurveyImportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return tell(desk.importScores().surveys(file));
    }
}
