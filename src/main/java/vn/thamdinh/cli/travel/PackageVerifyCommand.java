package vn.thamdinh.cli.travel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.BasicCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.verify.VerifiedPackage;
import vn.thamdinh.usecase.verify.VerifyPackage;
import vn.thamdinh.usecase.view.ResultsTree;

/** {@code package verify}: opens packages with a passphrase alone and verifies all of each; needs no workspace. */
@Command(name = "verify")
public final class PackageVerifyCommand extends BasicCommand {

    @Mixin
    private final PackageFiles files = new PackageFiles();

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
        char[] passphrase = secret.of(terminal());
        try {
            return new EachFile<>(terminal(), json(), PackageVerifyCommand::tree, this::sentence)
                    .tell(EachFile.of(packages, file -> VerifyPackage.verify(file, passphrase, Progress.NONE)),
                            Map.of());
        } finally {
            Arrays.fill(passphrase, '\0');
        }
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
