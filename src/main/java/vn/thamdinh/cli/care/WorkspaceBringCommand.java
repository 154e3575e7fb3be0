package vn.thamdinh.cli.care;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

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

    @Option(names = "--as-it-is")
    private boolean asItIs;

    /** Made with the terminal that it prints to. */
    public WorkspaceBringCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode run() {
        BringWorkspace bring = terminal().workspaces().bring();
        return finish(bring.look(from, terminal().progress()).then(found -> bring(bring, wanted(found))), Brought::tree,
                this::words);
    }

    private Outcome<Brought> bring(BringWorkspace bring, Bringable wanted) {
        return bring.bring(wanted, workspace, terminal().progress())
                .then(folder -> Outcome.done(new Brought(wanted, folder)));
    }

    /** A damaged workspace rather than its backup, if that is asked for. */
    private Bringable wanted(Bringable found) {
        return asItIs && found instanceof Bringable.Kept kept && !kept.damaged().isEmpty()
                ? new Bringable.Whole(kept.from()) : found;
    }

    /** @param found what was brought */
    private record Brought(Bringable found, Path folder) {

        private Map<String, Object> tree() {
            Map<String, Object> tree = new TreeMap<>(Map.of("workspace", folder.toString()));
            if (found instanceof Bringable.Kept kept) {
                tree.putAll(Map.of("backupOf", kept.at().toString(), "passedOver", kept.passedOver(), "damaged",
                        kept.damaged(), "from", kept.from().toString(), "lacks", kept.lacks()));
            } else if (found instanceof Bringable.Whole whole) {
                whole.moved().ifPresent(at -> tree.put("movedAway", at.toString()));
            }
            return tree;
        }
    }

    private String words(Brought brought) {
        String where = terminal().words().say("workspace.brought", brought.folder());
        return switch (brought.found()) {
            case Bringable.Moving _ -> where;
            case Bringable.Whole whole -> whole.moved().map(at -> terminal().words().say("workspace.brought-moved",
                    whole.folder(), when(at)) + "\n").orElse("") + where;
            case Bringable.Kept kept -> (kept.damaged().isEmpty() ? ""
                    : terminal().words().say("workspace.brought-damaged", kept.from(), kept.damaged()) + "\n")
                    + terminal().words().say("workspace.brought-backup", when(kept.at()), kept.passedOver(), kept.from())
                    + (kept.lacks().isEmpty() ? "" : "\n" + terminal().words().say("workspace.brought-lacks",
                            String.join(", ", kept.lacks())))
                    + "\n" + where;
        };
    }

    private static String when(Instant at) {
        return BackupTree.WHEN.format(at.atZone(ZoneId.systemDefault()));
    }
}
