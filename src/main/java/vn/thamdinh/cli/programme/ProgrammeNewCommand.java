package vn.thamdinh.cli.programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.BasicCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.sheet.ProgrammeWorkbooks;
import vn.thamdinh.usecase.studio.DraftFolder;
import vn.thamdinh.usecase.studio.Studio;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** {@code programme new}: a folder of programme files to work on, empty or as a copy. */
@Command(name = "new")
public final class ProgrammeNewCommand extends BasicCommand {

    @Option(names = "--from", paramLabel = "ID|FOLDER")
    private String from;

    @Option(names = "--out", required = true, paramLabel = "FOLDER")
    private Path out;

    /** Made with the terminal that it prints to. */
    public ProgrammeNewCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode run() throws IOException {
        if (Files.isDirectory(out)) {
            try (Stream<Path> there = Files.list(out)) {
                if (there.findAny().isPresent()) {
                    return refuse(Outcome.refused(Reason.FOLDER_NOT_EMPTY, out.toString()));
                }
            }
        }
        Outcome<ProgrammeFiles> files = from == null ? Outcome.done(Studio.emptyFiles())
                : new ProgrammeWorkbooks().files(from);
        return finish(files.then(known -> DraftFolder.write(out, known)), folder -> Map.of("folder", folder.toString()),
                folder -> terminal().words().say("programme.new", folder));
    }
}
