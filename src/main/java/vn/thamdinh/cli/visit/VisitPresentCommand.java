package vn.thamdinh.cli.visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.inspection.Attendee;
import vn.thamdinh.domain.inspection.Side;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.inspection.RecordVisit.Person;

/** {@code visit present}: adds somebody who is there, or takes out who was entered by mistake. */
@Command(name = "present")
public final class VisitPresentCommand extends DeskCommand {

    @Parameters(paramLabel = "VISIT", descriptionKey = "visit-id")
    private String visit;

    @Option(names = "--name", paramLabel = "NAME")
    private Optional<String> name = Optional.empty();

    @Option(names = "--title", paramLabel = "TEXT", defaultValue = "")
    private String title;

    @Option(names = "--body", paramLabel = "TEXT", defaultValue = "")
    private String body;

    @Option(names = "--side", paramLabel = "SIDE", defaultValue = "unit")
    private Side side;

    @Option(names = "--absent", paramLabel = "KEY")
    private Optional<String> absent = Optional.empty();

    /** Made with the terminal that it prints to. */
    public VisitPresentCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        var id = new VisitId(visit);
        return finish(said(desk, id), _ -> Map.of("visit", visit, "people",
                        VisitTree.whole(desk.views().visit(id).orElseThrow()).get("people")),
                _ -> terminal().words().say("visit.present", desk.views().visit(id).orElseThrow().people().size()));
    }

    /** Either of the two is given. */
    private Outcome<Saved> said(Desk desk, VisitId id) {
        if (name.isPresent() == absent.isPresent()) {
            return Outcome.refused(Reason.CHOICE_NEEDED, "--name | --absent");
        }
        if (name.isPresent()) {
            return desk.recordVisit().welcome(id, List.of(new Person(name.get(), title, body, side)));
        }
        Optional<Attendee> person = desk.views().visit(id).stream().flatMap(view -> view.people().stream())
                .filter(one -> one.key().equals(absent.get())).findFirst();
        return person.isEmpty() ? Outcome.refused(Reason.NOT_FOUND, absent.get())
                : desk.recordVisit().change(new Attendee(id, person.get().key(), person.get().name(),
                        person.get().title(), person.get().body(), person.get().side(), false));
    }
}
