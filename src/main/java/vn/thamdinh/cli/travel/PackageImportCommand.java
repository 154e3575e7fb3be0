package vn.thamdinh.cli.travel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.travel.ExportPackage.ExportedPackage;
import vn.thamdinh.usecase.travel.TakeIn;

/**
 * {@code package import}: merges packages; a bad one is put aside and stops nobody, and the worst ending counts. Key cards
 * that lie beside them are named, since nobody else would say that they wait.
 */
@Command(name = "import")
public final class PackageImportCommand extends DeskCommand {

    @Mixin
    private final PackageFiles files = new PackageFiles();

    @Option(names = "--receipt", paramLabel = "DIR")
    private Optional<Path> receipt = Optional.empty();

    @Mixin
    private final PackageSecret secret = new PackageSecret();

    /** Made with the terminal that it prints to. */
    public PackageImportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) throws IOException {
        List<Path> named = files.named(PackageFiles.PACKAGE, PackageFiles.CARD);
        if (named.isEmpty()) {
            return refuse(Outcome.refused(Reason.NOT_FOUND, PackageFiles.PACKAGE));
        }
        char[] passphrase = secret.ifAny(terminal());
        try {
            List<Path> present = named.stream().filter(Files::isRegularFile).toList();
            return switch (desk.takeIn().all(present, passphrase, terminal().progress())) {
                case Outcome.Done<TakeIn.Report>(TakeIn.Report report) -> told(desk, named, report);
                case Outcome.Refused<TakeIn.Report> refused -> refuse(refused);
            };
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private ExitCode told(Desk desk, List<Path> named, TakeIn.Report report) {
        Map<Path, Outcome<Found>> arrived = new HashMap<>();
        report.arrivals().forEach(arrival -> arrived.put(arrival.file(), Found.of(arrival)));
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("contradictions", report.contradictions());
        whole.put("digest", report.digest());
        long lacking = desk.attachEvidence().all().stream().filter(evidence -> !evidence.here()).count();
        whole.put("evidenceMissing", lacking);
        whole.put("backupLacks", report.backup().lacks());
        Optional<Outcome<ExportedPackage>> written = receipt.filter(_ -> !report.senders().isEmpty())
                .map(folder -> desk.writeReceipt().write(report.senders(), folder, terminal().progress()));
        written.ifPresent(outcome -> whole.put("receipt", treeOf(outcome)));
        ExitCode code = new EachFile<Found>(terminal(), json(), found -> tree(found, report.digest()),
                (_, found) -> found.text(terminal().words())).tell(EachFile.of(named, arrived::get), whole);
        if (!json()) {
            terminal().say("package.report", report.contradictions(), report.digest());
            if (!report.backup().lacks().isEmpty()) {
                terminal().say("package.backup-lacks", String.join(", ", report.backup().lacks()));
            }
            if (lacking > 0) {
                terminal().say("package.evidence-missing", lacking);
            }
            written.filter(outcome -> outcome instanceof Outcome.Done).ifPresent(outcome ->
                    terminal().say("package.receipt", ((Outcome.Done<ExportedPackage>) outcome).value().file()));
        }
        return EachFile.worse(code, written.map(PackageImportCommand::code).orElse(ExitCode.OK));
    }

    private static Map<String, ?> tree(Found found, String digest) {
        Map<String, Object> tree = found.tree();
        tree.put("digest", digest);
        return tree;
    }

    private Map<String, ?> treeOf(Outcome<ExportedPackage> outcome) {
        return switch (outcome) {
            case Outcome.Done<ExportedPackage>(ExportedPackage made) -> Map.of("file", made.file().toString());
            case Outcome.Refused<ExportedPackage> refused -> terminal().tree(refused);
        };
    }

    /** That a sender cannot be written to is no failure: his package came with a passphrase. */
    private static ExitCode code(Outcome<ExportedPackage> outcome) {
        return outcome instanceof Outcome.Refused<ExportedPackage> refused && refused.reason() != Reason.NOT_REACHABLE
                ? Terminal.code(refused.reason()) : ExitCode.OK;
    }
}
