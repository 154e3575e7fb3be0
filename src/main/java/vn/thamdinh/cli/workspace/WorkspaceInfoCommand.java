package vn.thamdinh.cli.workspace;

import java.util.LinkedHashMap;
import java.util.Map;

import picocli.CommandLine.Command;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.view.ResultsTree;
import vn.thamdinh.usecase.view.RoundView;

/** {@code workspace info}: what round a workspace holds, in which state. */
@Command(name = "info")
public final class WorkspaceInfoCommand extends DeskCommand {

    /** Made with the terminal that it prints to. */
    public WorkspaceInfoCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        var round = desk.views().round();
        if (json()) {
            terminal().json(round.map(this::tree)
                    .orElseGet(() -> Map.of("workspace", workspace().toString(), "round", false)));
        } else {
            round.ifPresentOrElse(this::print, () -> terminal().say("workspace.no-round"));
        }
        return ExitCode.OK;
    }

    private void print(RoundView round) {
        terminal().say("workspace.info", round.title(), round.programme().id().value(), round.entries(),
                round.newerKinds(), round.digest());
        round.me().ifPresent(me -> terminal().say("workspace.me", me.name(),
                terminal().words().say("role." + ResultsTree.word(me.role()))));
        if (round.rehearsal()) {
            terminal().say("workspace.rehearsal");
        }
        if (round.programme().criteria().sample()) {
            terminal().out().println(round.programme().criteria().notice());
        }
    }

    private Map<String, Object> tree(RoundView round) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("workspace", workspace().toString());
        tree.put("round", true);
        tree.put("roundId", round.round().hex());
        tree.put("title", round.title());
        tree.put("rehearsal", round.rehearsal());
        tree.put("programme", round.programme().id().value());
        tree.put("programmeHash", round.programme().hash().hex());
        tree.put("entries", round.entries());
        tree.put("newerKinds", round.newerKinds());
        tree.put("digest", round.digest());
        round.me().ifPresent(me -> tree.put("me", Map.of("id", me.id().value(), "name", me.name(),
                "role", ResultsTree.word(me.role()))));
        return tree;
    }
}
