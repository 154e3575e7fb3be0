package vn.thamdinh.cli.care;

import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.care.KeptBackup;

/** {@code backup restore}: goes back to a backup; what is held now becomes one first. */
@Command(name = "restore")
public final class BackupRestoreCommand extends DeskCommand {

    @Parameters(paramLabel = "NUMBER", descriptionKey = "backup-number")
    private int number;

    @Option(names = "--although-partial")
    private boolean althoughPartial;

    /** Made with the terminal that it prints to. */
    public BackupRestoreCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        var backups = desk.care().backups();
        return finish(BackupTree.find(backups, number).then(this::accepted)
                        .then(one -> backups.restore(one, terminal().progress())),
                restored -> Map.of("restored", number, "finished", restored.left().isEmpty()),
                restored -> terminal().words().say(restored.left().isEmpty() ? "backup.restored" : "backup.restored-later",
                        number));
    }

    /** What a backup lacks does not come back: it is gone back to only where that was asked for in so many words. */
    private Outcome<KeptBackup> accepted(KeptBackup backup) {
        return althoughPartial || backup.lacks().isEmpty() ? Outcome.done(backup)
                : Outcome.refused(Reason.DAMAGED, String.join(", ", backup.lacks()));
    }
}
