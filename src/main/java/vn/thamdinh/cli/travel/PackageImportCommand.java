package vn.thamdinh.cli.travel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
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

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "package-files")
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
        try {
            return new EachFile<>(terminal(), json(), PackageImportCommand::tree, this::sentence).tell(EachFile.of(
                    packages, file -> desk.importPackages().importOne(file, passphrase, Progress.NONE)));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private static Map<String, ?> tree(ImportedPackage taken) {
        return Map.of("added", taken.added(), "known", taken.known(), "newerKinds", taken.newerKinds(), "digest",
                taken.digest());
    }

    private String sentence(Path file, ImportedPackage taken) {
        return terminal().words().say("package.imported", file, taken.added(), taken.known(), taken.newerKinds(),
                taken.digest());
    }
}
