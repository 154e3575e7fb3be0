package vn.thamdinh.cli.round;

import java.nio.file.Path;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code document signboards}: one PDF for each recognised unit, named by its code. */
@Command(name = "signboards")
public final class DocumentSignboardsCommand extends DeskCommand {

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out-dir")
    private Path out;

    /** Made with the terminal that it prints to. */
    public DocumentSignboardsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(desk.drawSignboards().drawAll(out),
                files -> Map.of("files", files.stream().map(Path::toString).toList()),
                files -> terminal().words().say("document.signboards", files.size(), out) + System.lineSeparator()
                        + terminal().words().say("document.open"));
    }
}
