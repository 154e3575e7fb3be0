package vn.thamdinh.cli.travel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.travel.ImportPackages.ImportedPackage;

/** {@code package import}: merges packages one by one; a refused one stops nobody, and the worst ending counts. */
@Command(name = "import")
public final class PackageImportCommand extends DeskCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "package-files")
    private List<Path> files;

    @Mixin
    private final PackageSecret secret = new PackageSecret();

    /** Made with the terminal that it prints to. */
    public PackageImportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) throws IOException, Terminal.MissingSecret {
        List<Path> packages = PackageFiles.of(files, PackageFiles.PACKAGE);
        if (packages.isEmpty()) {
            return refuse(Outcome.refused(Reason.NOT_FOUND, PackageFiles.PACKAGE));
        }
        char[] passphrase = secret.of(terminal());
        ExitCode worst = ExitCode.OK;
        List<Map<String, Object>> trees = new ArrayList<>();
        try {
            for (Path file : packages) {
                Outcome<ImportedPackage> outcome = desk.importPackages().importOne(file, passphrase, Progress.NONE);
                trees.add(tree(file, outcome));
                worst = worse(worst, told(file, outcome));
            }
        } finally {
            Arrays.fill(passphrase, '\0');
        }
        if (json()) {
            terminal().json(Map.of("packages", trees));
        }
        return worst;
    }

    private ExitCode told(Path file, Outcome<ImportedPackage> outcome) {
        return switch (outcome) {
            case Outcome.Done<ImportedPackage>(ImportedPackage taken) -> {
                if (!json()) {
                    terminal().say("package.imported", file, taken.added(), taken.known(), taken.newerKinds(),
                            taken.digest());
                }
                yield ExitCode.OK;
            }
            case Outcome.Refused<ImportedPackage> refused -> {
                terminal().err().println(file + ": " + terminal().words().say(refused));
                yield Terminal.code(refused.reason());
            }
        };
    }

    private Map<String, Object> tree(Path file, Outcome<ImportedPackage> outcome) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", file.toString());
        switch (outcome) {
            case Outcome.Done<ImportedPackage>(ImportedPackage taken) -> {
                tree.put("added", taken.added());
                tree.put("known", taken.known());
                tree.put("newerKinds", taken.newerKinds());
                tree.put("digest", taken.digest());
            }
            case Outcome.Refused<ImportedPackage> refused -> tree.putAll(terminal().tree(refused));
        }
        return tree;
    }

    private static ExitCode worse(ExitCode one, ExitCode other) {
        return one.number() >= other.number() ? one : other;
    }
}
