package vn.thamdinh.cli.round;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code sheet import}: self-scores or district scores from CSV files and workbooks, all of them or none. */
@Command(name = "import")
public final class SheetImportCommand extends ImportCommand {

    @Option(names = "--stage", paramLabel = "self|verify")
    private Whose stage;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "sheet-file")
    private List<Path> files;

    /** Made with the terminal that it prints to. */
    public SheetImportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return tell(desk.importScores().scores(files, Optional.ofNullable(stage).map(Whose::stage)));
    }
}
