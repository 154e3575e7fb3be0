package vn.thamdinh.cli.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code evidence save}: a copy of a file outside the workspace, encrypted no longer. */
@Command(name = "save")
public final class EvidenceSaveCommand extends DeskCommand {

    @Mixin
    private final WhichFile which = new WhichFile();

    @Option(names = "--out", required = true, paramLabel = "FILE|DIR")
    private Path out;

    /** Made with the terminal that it prints to. */
    public EvidenceSaveCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(which.of(desk).then(one -> desk.evidence().saveCopy().save(one.file(),
                        Files.isDirectory(out) ? out.resolve(one.file().name()) : out)),
                file -> Map.of("file", file.toString()),
                file -> terminal().words().say("evidence.saved", file));
    }
}
