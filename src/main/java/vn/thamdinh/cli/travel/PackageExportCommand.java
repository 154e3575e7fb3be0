package vn.thamdinh.cli.travel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Desk;

/** {@code package export}: everything held of the round into one encrypted file. */
@Command(name = "export")
public final class PackageExportCommand extends DeskCommand {

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;

    @Mixin
    private final PackageSecret secret = new PackageSecret();

    /** Made with the terminal that it prints to. */
    public PackageExportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) throws IOException, Terminal.MissingSecret {
        char[] passphrase = secret.of(terminal());
        try {
            return finish(desk.exportPackage().export(out, passphrase, Progress.NONE),
                    made -> Map.of("file", made.file().toString(), "entries", made.entries(), "digest", made.digest()),
                    made -> terminal().words().say("package.exported", made.file(), made.entries(), made.digest()));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
