package vn.thamdinh.cli.programme;

import java.nio.file.Path;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.sheet.ProgrammeWorkbooks;

/** {@code programme sign}: a programme as one file, signed with the workspace's key. */
@Command(name = "sign")
public final class ProgrammeSignCommand extends DeskCommand {

    @Parameters(paramLabel = "ID|FOLDER", descriptionKey = "programme-id-or-folder")
    private String programme;

    @Option(names = "--maker", paramLabel = "NAME")
    private String maker;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out;

    /** Made with the terminal that it prints to. */
    public ProgrammeSignCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        String name = maker == null ? desk.studio().me() : maker;
        return finish(new ProgrammeWorkbooks().files(programme).then(files -> desk.studio().sign(files, name, out)),
                file -> Map.of("file", file.toString()), file -> terminal().words().say("programme.signed", file));
    }
}
