package vn.thamdinh.cli.care;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.BasicCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.workspace.Bringable;
import vn.thamdinh.usecase.workspace.BringWorkspace;

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
        BringWorkspace bring = terminal().workspaces().bring();
        return finish(bring.look(from, terminal().progress()).then(found -> bring.bring(found, workspace, terminal().progress())
                .then(folder -> Outcome.done(new Brought(found, folder)))), Brought::tree, this::words);
    }

    /** @param found what was brought */
    private record Brought(Bringable found, Path folder) {

        private Map<String, Object> tree() {
            return found instanceof Bringable.Kept kept
                    ? Map.of("workspace", folder.toString(), "backupOf", kept.at().toString(), "passedOver", kept.passedOver(),
                            "damaged", kept.damaged())
                    : Map.of("workspace", folder.toString());
        }
    }

    private String words(Brought brought) {
        String where = terminal().words().say("workspace.brought", brought.folder());
        return brought.found() instanceof Bringable.Kept kept ? terminal().words().say("workspace.brought-backup",
                BackupTree.WHEN.format(kept.at().atZone(ZoneId.systemDefault())), kept.passedOver()) + "\n" + where : where;
    }
}
