package vn.thamdinh.cli.care;

import java.nio.file.Path;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.BasicCommand;
import vn.thamdinh.cli.terminal.Terminal;

/** {@code workspace take-back}: lets a workspace that was moved away be opened in its old place again. */
@Command(name = "take-back")
public final class WorkspaceTakeBackCommand extends BasicCommand {

    @Option(names = "--workspace", required = true, paramLabel = "DIR", descriptionKey = "workspace")
    private Path workspace;

    /** Made with the terminal that it prints to. */
    public WorkspaceTakeBackCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode run() {
        return finish(terminal().workspaces().bring().takeBack(workspace),
                folder -> Map.of("workspace", folder.toString()),
                folder -> terminal().words().say("workspace.taken-back", folder));
    }
}
