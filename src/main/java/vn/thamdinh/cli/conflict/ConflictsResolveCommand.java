package vn.thamdinh.cli.conflict;

import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** {@code conflicts resolve}: lets one of several values stand; the choice is an entry of its own. */
@Command(name = "resolve")
public final class ConflictsResolveCommand extends DeskCommand {

    /** Fewer digits than this name no entry, even where only one begins with them. */
    private static final int FEWEST_DIGITS = 8;

    @Parameters(paramLabel = "ENTRY", descriptionKey = "conflict-entry")
    private String entry;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "")
    private String reason;

    /** Made with the terminal that it prints to. */
    public ConflictsResolveCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(chosen(desk).then(id -> desk.settleConflicts().settle(id, reason).then(_ -> Outcome.done(id))),
                id -> Map.of("chosen", id.hex(), "open", desk.settleConflicts().open().size()),
                id -> terminal().words().say("conflicts.resolved", desk.settleConflicts().open().size()));
    }

    /** The one side whose entry begins with what was typed. */
    private Outcome<EntryId> chosen(Desk desk) {
        List<EntryId> meant = desk.settleConflicts().open().stream().flatMap(one -> one.sides().stream())
                .map(side -> side.id()).filter(id -> id.hex().startsWith(entry)).toList();
        return entry.length() >= FEWEST_DIGITS && meant.size() == 1 ? Outcome.done(meant.getFirst())
                : Outcome.refused(Reason.NOT_FOUND, entry);
    }
}
