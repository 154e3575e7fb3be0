package vn.thamdinh.cli.travel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.BasicCommand;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.verify.VerifiedPackage;
import vn.thamdinh.usecase.verify.VerifyPackage;
import vn.thamdinh.usecase.view.ResultsTree;

/** {@code package verify}: verifies all of each package, with a passphrase alone or also with a workspace's key. */
@Command(name = "verify")
public final class PackageVerifyCommand extends BasicCommand {

    @Mixin
    private final PackageFiles files = new PackageFiles();

    @Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
    private Optional<Path> workspace = Optional.empty();

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "passphrase-file")
    private Optional<Path> passphraseFile = Optional.empty();

    @Mixin
    private final PackageSecret secret = new PackageSecret();

    /** Made with the terminal that it prints to. */
    public PackageVerifyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode run() throws IOException, Terminal.MissingSecret {
        List<Path> packages = files.named(PackageFiles.PACKAGE);
        if (packages.isEmpty()) {
            return refuse(Outcome.refused(Reason.NOT_FOUND, PackageFiles.PACKAGE));
        }
        return workspace.isPresent() ? withKeys(workspace.get(), packages) : withPassphrase(packages);
    }

    private ExitCode withPassphrase(List<Path> packages) throws IOException, Terminal.MissingSecret {
        char[] words = secret.of(terminal());
        try {
            return tell(packages, file -> VerifyPackage.verify(file, words, terminal().progress()));
        } finally {
            Arrays.fill(words, '\0');
        }
    }

    private ExitCode withKeys(Path folder, List<Path> packages) throws IOException, Terminal.MissingSecret {
        char[] entrance = terminal().secret(passphraseFile, DeskCommand.VARIABLE, "secret.workspace");
        char[] words = secret.ifAny(terminal());
        try {
            return switch (terminal().workspaces().open(folder, entrance)) {
                case Outcome.Refused<Desk> refused -> refuse(refused);
                case Outcome.Done<Desk>(Desk open) -> {
                    try (Desk desk = open) {
                        yield tell(packages, file -> desk.verifyPackage(file, words, terminal().progress()));
                    }
                }
            };
        } finally {
            Arrays.fill(entrance, '\0');
            Arrays.fill(words, '\0');
        }
    }

    private ExitCode tell(List<Path> packages, Function<Path, Outcome<VerifiedPackage>> work) {
        return new EachFile<VerifiedPackage>(terminal(), json(), PackageVerifyCommand::tree, this::sentence)
                .tell(EachFile.of(packages, work), Map.of());
    }

    private static Map<String, ?> tree(VerifiedPackage verified) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", ResultsTree.word(verified.kind()));
        tree.put("id", verified.id());
        tree.put("round", verified.round().hex());
        tree.put("title", verified.title());
        tree.put("rehearsal", verified.rehearsal());
        tree.put("signer", verified.signer());
        tree.put("signerName", verified.signerName());
        tree.put("part", verified.part());
        tree.put("parts", verified.parts());
        tree.put("bundles", verified.bundles().stream().map(mark -> Map.of("writer", mark.writer().hex(), "number",
                mark.number(), "bundle", mark.bundle().hex())).toList());
        tree.put("entries", verified.entries());
        tree.put("evidence", Map.of("files", verified.evidence(), "bytes", verified.evidenceBytes()));
        return tree;
    }

    private String sentence(Path file, VerifiedPackage verified) {
        return terminal().words().say("package.verified", file,
                terminal().words().say("package.kind." + ResultsTree.word(verified.kind())), verified.title(),
                verified.signerName().isEmpty() ? verified.signer() : verified.signerName(),
                verified.bundles().size(), verified.entries(), verified.evidence());
    }
}
