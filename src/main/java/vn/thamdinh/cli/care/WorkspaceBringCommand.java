package vn.thamdinh.cli.care;

import java.nio.file.Path;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.BasicCommand;
import vn.thamdinh.cli.terminal.Terminal;

/** {@code workspace bring}: a workspace from a moving file, from backups on a stick, or from a folder on one. */
@Command(name = "bring")
public final class WorkspaceBringCommand extends BasicCommand {

    @Option(names = "--from", required = true, paramLabel = "FILE|DIR")
    private Path from;

    @Option(names = "--workspace", required = true, paramLabel = "DIR")
    private Path workspace;

    /** Made with the terminal that it prints to. */
    public WorkspaceBringCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode run() {
        return finish(terminal().workspaces().bring().bring(from, workspace, terminal().progress()),
                folder -> Map.of("workspace", folder.toString()),
                folder -> terminal().words().say("workspace.brought", folder));
    }
}
