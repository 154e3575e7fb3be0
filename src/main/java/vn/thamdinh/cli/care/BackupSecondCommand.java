package vn.thamdinh.cli.care;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;

/** {@code backup second}: chooses a second medium and copies all backups to it, or copies to the one chosen before. */
@Command(name = "second")
public final class BackupSecondCommand extends DeskCommand {

    @Option(names = "--to", paramLabel = "DIR")
    private Path to;

    /** Made with the terminal that it prints to. */
    public BackupSecondCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        var second = desk.care().secondMedium();
        Outcome<Optional<Long>> copied = to == null ? second.copy(terminal().progress())
                : second.choose(to, terminal().progress()).then(written -> Outcome.done(Optional.of(written)));
        boolean told = second.tellsBytes();
        return finish(copied, written -> told ? Map.of("copied", written.isPresent(), "bytes", written.orElse(0L))
                : Map.of("copied", written.isPresent()), written -> words(written, told));
    }

    private String words(Optional<Long> written, boolean told) {
        return written.map(bytes -> told ? terminal().words().say("backup.copied", bytes >> 10)
                : terminal().words().say("backup.copied-blind")).orElseGet(() -> terminal().words().say("backup.second-absent"));
    }
}
