package vn.thamdinh.cli.care;

import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.care.KeptBackup;

/** {@code backup list}: the backups of a workspace, newest first. */
@Command(name = "list")
public final class BackupListCommand extends DeskCommand {

    /** Made with the terminal that it prints to. */
    public BackupListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return switch (desk.care().backups().list()) {
            case Outcome.Refused<List<KeptBackup>> refused -> refuse(refused);
            case Outcome.Done<List<KeptBackup>>(List<KeptBackup> all) -> {
                if (json()) {
                    terminal().json(Map.of("backups", all.stream().map(BackupTree::of).toList()));
                } else if (all.isEmpty()) {
                    terminal().say("backup.none");
                } else {
                    terminal().table(all.stream().map(one -> BackupTree.row(one, terminal().words())).toList());
                }
                yield ExitCode.OK;
            }
        };
    }
}
