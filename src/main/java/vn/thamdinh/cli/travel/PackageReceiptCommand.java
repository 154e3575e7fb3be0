package vn.thamdinh.cli.travel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.travel.ExportPackage.ExportedPackage;

/** {@code package receipt}: tells senders what is held here, so that they know what arrived and what to send again. */
@Command(name = "receipt")
public final class PackageReceiptCommand extends DeskCommand {

    @ArgGroup(multiplicity = "1")
    private Way way;

    /** By a file, or by a short code that is read out on one side and typed in on the other. */
    static final class Way {

        @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "receipt-out")
        private Optional<Path> out = Optional.empty();

        @Option(names = "--say", required = true, paramLabel = "MEMBER|KEY", descriptionKey = "receipt-say")
        private Optional<String> say = Optional.empty();

        @Option(names = "--enter", required = true, paramLabel = "CODE", descriptionKey = "receipt-enter")
        private Optional<String> enter = Optional.empty();
    }

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
        if (way.say.isPresent()) {
            return said(desk, way.say.get());
        }
        if (way.enter.isPresent()) {
            return finish(desk.spokenReceipts().enter(way.enter.get()), number -> Map.of("upTo", number),
                    number -> terminal().words().say("package.receipt-entered", number));
        }
        return written(desk, way.out.orElseThrow());
    }

    private ExitCode said(Desk desk, String who) {
        return finish(Recipients.one(desk, who).then(one -> desk.spokenReceipts().of(one.publicKey())),
                shown -> Map.of("code", shown.code(), "upTo", shown.number()),
                shown -> terminal().words().say("package.receipt-said", shown.code(), shown.number()));
    }

    private ExitCode written(Desk desk, Path out) throws IOException, Terminal.MissingSecret {
        if (!recipients.isNobody()) {
            return told(recipients.keys(desk).then(keys -> desk.writeReceipt().write(keys, out, terminal().progress())));
        }
        char[] passphrase = secret.of(terminal());
        try {
            return told(desk.writeReceipt().write(out, passphrase, terminal().progress()));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private ExitCode told(Outcome<ExportedPackage> outcome) {
        return finish(outcome, made -> PackageExportCommand.tree(PackageKind.RECEIPT, made),
                made -> terminal().words().say("package.receipt", made.file()));
    }
}
