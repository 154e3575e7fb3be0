package vn.thamdinh.cli.workspace;

import picocli.CommandLine.Command;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code workspace rebuild}: fills the database anew from the journal. */
@Command(name = "rebuild")
public final class WorkspaceRebuildCommand extends DeskCommand {

    /** Made with the terminal that it prints to. */
    public WorkspaceRebuildCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        var checked = desk.care().check().rebuild(terminal().progress());
        ExitCode ended = finish(checked, CheckAnswer::tree, check -> CheckAnswer.text(check, terminal().words()));
        return ended == ExitCode.OK ? CheckAnswer.code(checked) : ended;
    }
}
