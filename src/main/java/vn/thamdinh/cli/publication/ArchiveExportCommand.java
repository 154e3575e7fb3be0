package vn.thamdinh.cli.publication;

import java.nio.file.Path;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.archive.ExportArchive;

/** {@code archive export}: writes the round as files that anybody can read. */
@Command(name = "export")
public final class ArchiveExportCommand extends DeskCommand {

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;

    @Option(names = "--evidence")
    private boolean evidence;

    @Option(names = "--purpose", required = true, paramLabel = "TEXT")
    private String purpose;

    /** Made with the terminal that it prints to. */
    public ArchiveExportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(desk.publication().archive().export(new ExportArchive.Wanted(out, evidence, purpose),
                terminal().progress()), written -> Map.of("files", written.files(), "digest", written.digest(), "sums",
                written.sums(), "absent", written.absent()), written -> terminal().words().say("archive.written",
                written.files(), out, written.sums()));
    }
}
