package vn.thamdinh.cli.change;

import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code programme rebase undo}: the round goes back to the programme before. */
@Command(name = "undo")
public final class RebaseUndoCommand extends DeskCommand {

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "rebase-reason")
    private String reason;

    /** Made with the terminal that it prints to. */
    public RebaseUndoCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(desk.changeProgramme().undo(reason),
                _ -> Map.of("programme", desk.changeProgramme().inForce().orElseThrow().hash().hex(),
                        "unmapped", desk.changeProgramme().unmapped().size()),
                _ -> terminal().words().say("rebase.undone", desk.changeProgramme().inForce().orElseThrow().shortTitle(),
                        desk.changeProgramme().unmapped().size()));
    }
}
