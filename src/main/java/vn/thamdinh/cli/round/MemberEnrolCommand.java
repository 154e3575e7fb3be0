package vn.thamdinh.cli.round;

import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** {@code member enrol}: puts a person on the roster. */
@Command(name = "enrol")
public final class MemberEnrolCommand extends DeskCommand {

    @Option(names = "--name", required = true, paramLabel = "NAME")
    private String name;

    @Option(names = "--position", paramLabel = "TEXT", defaultValue = "")
    private String position;

    @Option(names = "--body", paramLabel = "ID", defaultValue = "")
    private String body;

    @Option(names = "--role", paramLabel = "ROLE", defaultValue = "MEMBER")
    private Role role;

    /** Made with the terminal that it prints to. */
    public MemberEnrolCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        boolean known = body.isEmpty() || desk.views().round().filter(round -> round.programme().council().bodies()
                .stream().anyMatch(one -> one.id().equals(body))).isPresent();
        if (!known) {
            return refuse(Outcome.refused(Reason.NOT_FOUND, body));
        }
        return finish(desk.council().enrol().enrol(name, position, body, role),
                id -> Map.of("member", id.value(), "name", name),
                id -> terminal().words().say("member.enrolled", id.value(), name));
    }
}
