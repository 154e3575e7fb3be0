package vn.thamdinh.cli.care;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code workspace move}: writes the whole workspace into one file for another computer and closes it here. */
@Command(name = "move")
public final class WorkspaceMoveCommand extends DeskCommand {

    @Option(names = "--to", required = true, paramLabel = "FILE")
    private Path to;

    /** Made with the terminal that it prints to. */
    public WorkspaceMoveCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        List<String> lost = desk.care().lost();
        return finish(desk.care().moveTo(to, terminal().progress()), file -> Map.of("file", file.toString(), "lost", lost),
                file -> terminal().words().say("workspace.moved", file) + (lost.isEmpty() ? ""
                        : System.lineSeparator() + terminal().words().say("workspace.lost", String.join(", ", lost))));
    }
}
