package vn.thamdinh.cli.travel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.travel.ExportPackage.ExportedPackage;

/** {@code package receipt}: tells senders what is held here, so that they know what arrived and what to send again. */
@Command(name = "receipt")
public final class PackageReceiptCommand extends DeskCommand {

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;

    @Mixin
    private final Recipients recipients = new Recipients();

    @Mixin
    private final PackageSecret secret = new PackageSecret();

    /** Made with the terminal that it prints to. */
    public PackageReceiptCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) throws IOException, Terminal.MissingSecret {
        if (!recipients.isNobody()) {
            return told(recipients.keys(desk).then(keys -> desk.writeReceipt().write(keys, out, Progress.NONE)));
        }
        char[] passphrase = secret.of(terminal());
        try {
            return told(desk.writeReceipt().write(out, passphrase, Progress.NONE));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private ExitCode told(Outcome<ExportedPackage> outcome) {
        return finish(outcome, made -> PackageExportCommand.tree(PackageKind.RECEIPT, made),
                made -> terminal().words().say("package.receipt", made.file()));
    }
}
