package vn.thamdinh.cli.travel;

import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;

/** {@code package withdraw}: undoes the import of a package, or lets it count again. Nothing is deleted. */
@Command(name = "withdraw")
public final class PackageWithdrawCommand extends DeskCommand {

    @Parameters(paramLabel = "ID", descriptionKey = "package-id")
    private String id;

    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason;

    @Option(names = "--undo")
    private boolean undo;

    /** Made with the terminal that it prints to. */
    public PackageWithdrawCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish((undo ? desk.withdrawImport().admit(id, reason) : desk.withdrawImport().withdraw(id, reason))
                        .then(_ -> Outcome.done(desk.views().round().orElseThrow().digest())),
                digest -> Map.of("id", id, "withdrawn", !undo, "digest", digest),
                digest -> terminal().words().say(undo ? "package.readmitted" : "package.withdrawn", id, digest));
    }
}
