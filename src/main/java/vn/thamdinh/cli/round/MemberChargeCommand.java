package vn.thamdinh.cli.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.view.RoundView;

/** {@code member charge}: says which components a member or a body's members appraise; none: all. */
@Command(name = "charge")
public final class MemberChargeCommand extends DeskCommand {

    @ArgGroup(multiplicity = "1")
    private Who who;

    @Option(names = "--field", split = ",", paramLabel = "FIELD")
    private List<String> fields = List.of();

    @Option(names = "--component", split = ",", paramLabel = "COMPONENT")
    private List<String> components = List.of();

    /** A member or a body. */
    static final class Who {

        @Option(names = "--member", required = true, paramLabel = "MEMBER")
        private String member = "";

        @Option(names = "--body", required = true, paramLabel = "BODY")
        private String body = "";
    }

    /** Made with the terminal that it prints to. */
    public MemberChargeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        String whom = who.member.isEmpty() ? who.body : who.member;
        List<String> gone = desk.council().assignment().gone();
        return finish(chosen(desk).then(some -> (who.member.isEmpty() ? desk.council().assignment().charge(who.body, some)
                        : Members.find(desk, who.member).then(id -> desk.council().assignment().charge(id, some)))
                        .then(_ -> Outcome.done(some.size()))),
                count -> Map.of("whom", whom, "components", count, "freed", gone),
                count -> terminal().words().say(count == 0 ? "member.charged-all" : "member.charged", whom, count)
                        + (gone.isEmpty() ? "" : "\n" + terminal().words().say("member.charged-freed", String.join(", ", gone))));
    }

    private Outcome<List<ComponentId>> chosen(Desk desk) {
        return desk.views().round().map(RoundView::programme).map(this::chosen)
                .orElseGet(() -> Outcome.refused(Reason.NO_ROUND));
    }

    private Outcome<List<ComponentId>> chosen(Programme programme) {
        List<ComponentId> chosen = new ArrayList<>();
        for (String id : fields) {
            List<Field> known = programme.criteria().fields().stream()
                    .filter(field -> field.id().value().equals(id)).toList();
            if (known.isEmpty()) {
                return Outcome.refused(Reason.NOT_FOUND, id);
            }
            known.getFirst().components().stream().filter(each -> !each.rule().isComputed()).map(Component::id)
                    .forEach(chosen::add);
        }
        components.forEach(id -> chosen.add(new ComponentId(id)));
        return Outcome.done(chosen);
    }
}
