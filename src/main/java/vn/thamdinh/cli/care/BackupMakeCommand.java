package vn.thamdinh.cli.care;

import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;

/** {@code backup make}: a backup now. */
@Command(name = "make")
public final class BackupMakeCommand extends DeskCommand {

    @Option(names = "--keep", paramLabel = "N")
    private int keep;

    /** Made with the terminal that it prints to. */
    public BackupMakeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        var backups = desk.care().backups();
        Outcome<Boolean> kept = keep > 0 ? backups.keep(keep) : Outcome.done(true);
        return finish(kept.then(_ -> backups.make("hand")), number -> Map.of("number", number),
                number -> terminal().words().say("backup.made", number));
    }
}
