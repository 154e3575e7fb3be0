package vn.thamdinh.cli.conflict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.conflict.Conflict;
import vn.thamdinh.usecase.view.HistoryLine;
import vn.thamdinh.usecase.view.ResultsTree;

/** {@code conflicts list}: subjects of which several values stand, each with author, device, time and reason. */
@Command(name = "list")
public final class ConflictsListCommand extends DeskCommand {

    /** Digits of an entry's id that people are shown; enough to name one. */
    private static final int SHOWN = 12;

    /** Made with the terminal that it prints to. */
    public ConflictsListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        List<Conflict> open = desk.settleConflicts().open();
        if (json()) {
            terminal().json(Map.of("conflicts", open.stream().map(ConflictsListCommand::tree).toList()));
            return ExitCode.OK;
        }
        terminal().say("conflicts.count", open.size());
        for (Conflict conflict : open) {
            terminal().say(conflict.mine() ? "conflicts.yours" : "conflicts.theirs", conflict.subject().key());
            conflict.sides().forEach(side -> terminal().out().println("  " + terminal().words().say("conflicts.side",
                    side.id().hex().substring(0, SHOWN), side.what(), side.who(), side.device(), side.time(),
                    side.reason())));
        }
        return ExitCode.OK;
    }

    private static Map<String, Object> tree(Conflict conflict) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("subject", conflict.subject().key());
        tree.put("mine", conflict.mine());
        conflict.about().unit().map(UnitId::code).ifPresent(code -> tree.put("unit", code));
        conflict.about().stage().map(ResultsTree::word).ifPresent(stage -> tree.put("stage", stage));
        conflict.about().scorer().map(Scorer::value).ifPresent(scorer -> tree.put("scorer", scorer));
        conflict.about().component().map(ComponentId::value).ifPresent(id -> tree.put("component", id));
        tree.put("sides", conflict.sides().stream().map(ConflictsListCommand::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(HistoryLine side) {
        return Map.of("entry", side.id().hex(), "kind", side.kind(), "value", side.what(), "author", side.who(),
                "device", side.device(), "time", side.time().toString(), "reason", side.reason());
    }
}
