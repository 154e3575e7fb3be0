package vn.thamdinh.cli.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Notice;
import vn.thamdinh.usecase.OpeningNotices;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** A command in an open workspace. */
public abstract class DeskCommand extends BasicCommand {

    /** Holds the workspace's passphrase where no file is named. */
    public static final String VARIABLE = "THAM_DINH_PASSPHRASE";

    @Option(names = "--workspace", required = true, paramLabel = "DIR", descriptionKey = "workspace")
    private Path workspace;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "passphrase-file")
    private Path passphraseFile;

    protected DeskCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected final ExitCode run() throws IOException, Terminal.MissingSecret {
        char[] passphrase = terminal().secret(Optional.ofNullable(passphraseFile), VARIABLE, "secret.workspace");
        try {
            return switch (terminal().workspaces().open(workspace, passphrase)) {
                case Outcome.Refused<Desk> refused -> refuse(refused);
                case Outcome.Done<Desk>(Desk desk) -> at(desk);
            };
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private ExitCode at(Desk open) throws IOException, Terminal.MissingSecret {
        try (Desk desk = open) {
            OpeningNotices opening = desk.notices();
            tell(opening.now());
            ExitCode code = sit(desk);
            tell(opening.since());
            return code;
        }
    }

    private void tell(List<Notice> notices) throws Terminal.MissingSecret {
        for (Notice notice : notices) {
            terminal().err().println(terminal().words().say(notice.messageKey(), notice.arguments().toArray()));
        }
    }

    /** Does the work at the desk, which is closed afterwards. */
    protected abstract ExitCode sit(Desk desk) throws IOException, Terminal.MissingSecret;

    /** The folder that was opened. */
    protected final Path workspace() {
        return workspace;
    }

    /** The assessed unit of that code. */
    protected static Outcome<Unit> unit(Desk desk, String code) {
        return desk.views().round().flatMap(round -> round.programme().units().stream()
                        .filter(unit -> unit.id().code().equals(code)).findFirst())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(desk.views().round().isEmpty() ? Reason.NO_ROUND : Reason.NOT_FOUND,
                        code));
    }
}
