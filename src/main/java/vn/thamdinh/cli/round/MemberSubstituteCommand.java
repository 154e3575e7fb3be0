package vn.thamdinh.cli.round;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;

/** {@code member substitute}: a member takes no further part; another one, if any, takes over what is not finished. */
@Command(name = "substitute")
public final class MemberSubstituteCommand extends DeskCommand {

    @Parameters(paramLabel = "MEMBER", descriptionKey = "member-id")
    private String member;

    @Option(names = "--by", paramLabel = "MEMBER")
    private Optional<String> successor = Optional.empty();

    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason;

    /** Made with the terminal that it prints to. */
    public MemberSubstituteCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(Members.find(desk, member).then(id -> successor(desk)
                        .then(other -> desk.council().leave().leave(id, other, reason))),
                _ -> tree(),
                _ -> successor.map(by -> terminal().words().say("member.substituted", member, by))
                        .orElseGet(() -> terminal().words().say("member.left", member)));
    }

    private Outcome<Optional<MemberId>> successor(Desk desk) {
        return successor.isEmpty() ? Outcome.done(Optional.empty())
                : Members.find(desk, successor.get()).then(id -> Outcome.done(Optional.of(id)));
    }

    private Map<String, ?> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("member", member);
        successor.ifPresent(by -> tree.put("by", by));
        tree.put("reason", reason);
        return tree;
    }
}
