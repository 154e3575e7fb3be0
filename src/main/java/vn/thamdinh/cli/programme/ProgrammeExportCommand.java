package vn.thamdinh.cli.programme;

import java.nio.file.Path;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.BasicCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.sheet.ProgrammeWorkbooks;
import vn.thamdinh.usecase.sheet.ProgrammeWorkbooks.Part;

/** {@code programme export-xlsx}: the criteria, or the assessed units, as a workbook to be edited. */
@Command(name = "export-xlsx")
public final class ProgrammeExportCommand extends BasicCommand {

    @Parameters(paramLabel = "ID|FOLDER", descriptionKey = "programme-id-or-folder")
    private String programme;

    @Option(names = "--units")
    private boolean units;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out-xlsx")
    private Path out;

    /** Made with the terminal that it prints to. */
    public ProgrammeExportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode run() {
        ProgrammeWorkbooks workbooks = new ProgrammeWorkbooks();
        return finish(workbooks.files(programme)
                        .then(files -> workbooks.export(files, units ? Part.UNITS : Part.CRITERIA, out)),
                file -> Map.of("file", file.toString()),
                file -> terminal().words().say("programme.exported", file));
    }
}
