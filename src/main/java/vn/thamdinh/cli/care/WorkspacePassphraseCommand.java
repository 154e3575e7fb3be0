package vn.thamdinh.cli.care;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.BasicCommand;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;

/** {@code workspace passphrase}: sets another passphrase; backups made before keep the old one. */
@Command(name = "passphrase")
public final class WorkspacePassphraseCommand extends BasicCommand {

    /** Holds the new passphrase where no file is named. */
    static final String VARIABLE = "THAM_DINH_NEW_PASSPHRASE";

    @Option(names = "--workspace", required = true, paramLabel = "DIR", descriptionKey = "workspace")
    private Path workspace;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "passphrase-file")
    private Path passphraseFile;

    @Option(names = "--new-passphrase-file", paramLabel = "FILE")
    private Path newPassphraseFile;

    /** Made with the terminal that it prints to. */
    public WorkspacePassphraseCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode run() throws IOException, Terminal.MissingSecret {
        char[] now = terminal().secret(Optional.ofNullable(passphraseFile), DeskCommand.VARIABLE, "secret.workspace");
        char[] wanted = terminal().secret(Optional.ofNullable(newPassphraseFile), VARIABLE, "secret.new-workspace");
        try {
            return finish(terminal().workspaces().open(workspace, now).then(desk -> change(desk, now, wanted)),
                    changed -> Map.of("changed", changed),
                    changed -> terminal().words().say("workspace.passphrase-changed"));
        } finally {
            Arrays.fill(now, '\0');
            Arrays.fill(wanted, '\0');
        }
    }

    private static Outcome<Boolean> change(Desk open, char[] now, char[] wanted) {
        try (Desk desk = open) {
            return desk.care().changePassphrase(now, wanted);
        }
    }
}
