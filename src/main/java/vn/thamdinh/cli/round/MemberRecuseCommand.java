package vn.thamdinh.cli.round;

import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code member recuse}: bars a member from a unit, or lets him back. */
@Command(name = "recuse")
public final class MemberRecuseCommand extends DeskCommand {

    @Parameters(paramLabel = "MEMBER", descriptionKey = "member-id")
    private String member;

    @Option(names = "--unit", required = true, paramLabel = "CODE", descriptionKey = "unit-code")
    private String unit;

    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason;

    @Option(names = "--end")
    private boolean end;

    /** Made with the terminal that it prints to. */
    public MemberRecuseCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(Members.find(desk, member).then(id -> unit(desk, unit)
                        .then(known -> desk.council().recuse().declare(id, known.id(), !end, reason))),
                _ -> Map.of("member", member, "unit", unit, "recused", !end),
                _ -> terminal().words().say(end ? "member.back" : "member.recused", member, unit));
    }
}
