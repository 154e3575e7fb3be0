package vn.thamdinh.cli.publication;

import java.nio.file.Path;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.BasicCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.archive.CheckArchive;

/** {@code archive check}: holds an archive against its checksums; needs no workspace. */
@Command(name = "check")
public final class ArchiveCheckCommand extends BasicCommand {

    @Option(names = "--folder", required = true, paramLabel = "DIR")
    private Path folder;

    /** Made with the terminal that it prints to. */
    public ArchiveCheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode run() {
        Outcome<CheckArchive.Checked> checked = CheckArchive.check(folder, terminal().progress());
        ExitCode ending = finish(checked, found -> Map.of("whole", found.whole(), "sound", found.sound(), "changed",
                found.changed(), "missing", found.missing(), "foreign", found.foreign()), found -> terminal().words().say(
                found.whole() ? "archive.whole" : "archive.changed", found.sound(), String.join(", ", found.changed()),
                String.join(", ", found.missing()), String.join(", ", found.foreign())));
        return checked instanceof Outcome.Done<CheckArchive.Checked>(CheckArchive.Checked found) && !found.whole()
                ? ExitCode.DAMAGED : ending;
    }
}
