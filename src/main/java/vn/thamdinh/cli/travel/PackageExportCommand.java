package vn.thamdinh.cli.travel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
import vn.thamdinh.usecase.travel.ExportRequest;
import vn.thamdinh.usecase.travel.ExportRequest.Evidence;
import vn.thamdinh.usecase.travel.ExportRequest.Extent;

/** {@code package export}: what the recipients lack into one encrypted package, files of evidence into further parts. */
@Command(name = "export")
public final class PackageExportCommand extends DeskCommand {

    /** Kinds that people make; the others are made for them. */
    enum Kind {
        ASSIGNMENT, APPRAISAL, DOSSIER, ROUND;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which files go along. */
    enum Files {
        NONE, NEW, ALL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;

    @Option(names = "--kind", paramLabel = "KIND")
    private Optional<Kind> kind = Optional.empty();

    @Option(names = "--full")
    private boolean full;

    @Option(names = "--evidence", paramLabel = "none|new|all")
    private Files evidence = Files.NEW;

    @Mixin
    private final Recipients recipients = new Recipients();

    @Mixin
    private final PackageSecret secret = new PackageSecret();

    /** Made with the terminal that it prints to. */
    public PackageExportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) throws IOException, Terminal.MissingSecret {
        PackageKind wanted = kind.map(one -> PackageKind.valueOf(one.name()))
                .orElseGet(() -> desk.exportPackage().usualKind());
        if (!recipients.isNobody()) {
            return told(wanted, recipients.keys(desk).then(keys -> desk.exportPackage()
                    .export(request(wanted, keys, full ? Extent.ALL : Extent.NEW), out, terminal().progress())));
        }
        char[] passphrase = secret.of(terminal());
        try {
            return told(wanted, desk.exportPackage().export(request(wanted, List.of(), Extent.ALL), out, passphrase,
                    terminal().progress()));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private ExportRequest request(PackageKind wanted, List<String> keys, Extent extent) {
        return new ExportRequest(wanted, keys, extent, Evidence.valueOf(evidence.name()), recipients.checkers());
    }

    private ExitCode told(PackageKind wanted, Outcome<ExportedPackage> outcome) {
        return finish(outcome, made -> tree(wanted, made),
                made -> terminal().words().say("package.exported", made.file(), made.entries(), made.digest())
                        + further(made));
    }

    private String further(ExportedPackage made) {
        return made.further().isEmpty() ? ""
                : System.lineSeparator() + terminal().words().say("package.further", made.further().size());
    }

    static Map<String, ?> tree(PackageKind kind, ExportedPackage made) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", made.file().toString());
        tree.put("further", made.further().stream().map(Path::toString).toList());
        tree.put("kind", kind.name().toLowerCase(Locale.ROOT));
        tree.put("id", made.id());
        tree.put("bundles", made.bundles());
        tree.put("entries", made.entries());
        tree.put("digest", made.digest());
        return tree;
    }
}
