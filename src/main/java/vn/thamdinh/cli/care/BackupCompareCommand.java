package vn.thamdinh.cli.care;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code backup compare}: reads a backup whole and says what going back to it would change; changes nothing. */
@Command(name = "compare")
public final class BackupCompareCommand extends DeskCommand {

    @Parameters(paramLabel = "NUMBER", descriptionKey = "backup-number")
    private int number;

    /** Made with the terminal that it prints to. */
    public BackupCompareCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        var backups = desk.care().backups();
        return finish(BackupTree.find(backups, number).then(one -> backups.compare(one, terminal().progress())), BackupTree::of,
                comparison -> BackupTree.text(comparison, terminal().words()));
    }
}
