package vn.thamdinh.cli.travel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.travel.Preview;

/** {@code package inspect}: what taking packages in would do; changes nothing. */
@Command(name = "inspect")
public final class PackageInspectCommand extends DeskCommand {

    @Mixin
    private final PackageFiles files = new PackageFiles();

    @Mixin
    private final PackageSecret secret = new PackageSecret();

    /** Made with the terminal that it prints to. */
    public PackageInspectCommand(Terminal terminal) {
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
            return new EachFile<Found>(terminal(), json(), Found::tree, (_, found) -> found.text(terminal().words()))
                    .tell(EachFile.of(named, file -> look(desk, file, passphrase)), Map.of());
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private Outcome<Found> look(Desk desk, Path file, char[] passphrase) {
        return desk.lookAtPackages().look(List.of(file), passphrase, terminal().progress())
                .then((List<Preview> previews) -> Found.of(previews.getFirst()));
    }
}
