package vn.thamdinh.cli.workspace;

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
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.workspace.CreatedWorkspace;
import vn.thamdinh.usecase.workspace.NewWorkspace;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** {@code workspace create}: an encrypted workspace, and the recovery code that is shown once. */
@Command(name = "create")
public final class WorkspaceCreateCommand extends BasicCommand {

    @Option(names = {"--workspace", "--folder"}, required = true, paramLabel = "DIR")
    private Path workspace;

    @Option(names = "--name", required = true, paramLabel = "NAME")
    private String name;

    @Option(names = "--role", required = true, paramLabel = "ROLE")
    private Role role;

    @Option(names = "--programme", paramLabel = "ID|FOLDER")
    private String programme;

    @Option(names = "--rehearsal")
    private boolean rehearsal;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "passphrase-file")
    private Path passphraseFile;

    /** Made with the terminal that it prints to. */
    public WorkspaceCreateCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode run() throws IOException, Terminal.MissingSecret {
        char[] passphrase = terminal().secret(Optional.ofNullable(passphraseFile), DeskCommand.VARIABLE,
                "secret.new-workspace");
        try {
            Optional<ProgrammeFiles> files = Programmes.find(Optional.ofNullable(programme));
            Outcome<CreatedWorkspace> created = files.isEmpty() ? Outcome.refused(Reason.NOT_FOUND, programme)
                    : terminal().workspaces().create(
                            new NewWorkspace(workspace, name, role, rehearsal, files.get()), passphrase);
            return finish(created.then(WorkspaceCreateCommand::leave),
                    code -> Map.of("workspace", workspace.toString(), "recoveryCode", code),
                    code -> terminal().words().say("workspace.created", workspace, code));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private static Outcome<String> leave(CreatedWorkspace created) {
        created.desk().close();
        return Outcome.done(created.recoveryCode());
    }
}
