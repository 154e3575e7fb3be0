package vn.thamdinh.cli.visit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.cli.terminal.Typed;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.checklist.CheckItemId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.inspection.Observation;

/** {@code visit find}: notes what was found, puts something else in its place, or strikes it out. */
@Command(name = "find")
public final class VisitFindCommand extends DeskCommand {

    /** Verdicts as they are typed. */
    enum Word { MET, PARTLY, NOT }

    @Parameters(paramLabel = "VISIT", descriptionKey = "visit-id")
    private String visit;

    @Option(names = "--item", paramLabel = "ID")
    private Optional<String> item = Optional.empty();

    @Option(names = "--component", paramLabel = "ID")
    private Optional<String> component = Optional.empty();

    @Option(names = "--verdict", paramLabel = "met|partly|not")
    private Optional<Word> verdict = Optional.empty();

    @Option(names = "--text", paramLabel = "TEXT", defaultValue = "")
    private String text;

    @Option(names = "--points", paramLabel = "N", defaultValue = "")
    private String points;

    @Option(names = "--commitment", paramLabel = "TEXT", defaultValue = "")
    private String commitment;

    @Option(names = "--due", paramLabel = "DD/MM/YYYY")
    private Optional<String> due = Optional.empty();

    @Option(names = "--opinion", paramLabel = "TEXT", defaultValue = "")
    private String opinion;

    @Option(names = "--change", paramLabel = "FINDING")
    private Optional<String> changed = Optional.empty();

    @Option(names = "--strike", paramLabel = "FINDING")
    private Optional<String> struck = Optional.empty();

    /** Made with the terminal that it prints to. */
    public VisitFindCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        var id = new VisitId(visit);
        return finish(struck.isPresent() ? desk.recordVisit().strike(id, struck.get(), true)
                        .then(_ -> Outcome.done(struck.get())) : found(desk, id),
                key -> Map.of("visit", visit, "finding", key),
                key -> terminal().words().say(struck.isPresent() ? "visit.struck" : "visit.found", key));
    }

    private Outcome<String> found(Desk desk, VisitId id) {
        if (verdict.isEmpty()) {
            return Outcome.refused(Reason.CHOICE_NEEDED, "--verdict | --strike");
        }
        return day().then(day -> {
            var seen = new Observation(item.map(CheckItemId::new), component.map(ComponentId::new),
                    FindingVerdict.values()[verdict.get().ordinal()], text, points, commitment, day, opinion);
            return (changed.isPresent() ? desk.recordVisit().change(id, changed.get(), seen, "")
                    : desk.recordVisit().find(id, seen, "")).then(kept -> Outcome.done(kept.key()));
        });
    }

    private Outcome<Optional<LocalDate>> day() {
        return due.map(typed -> Typed.day(typed).then(day -> Outcome.done(Optional.of(day))))
                .orElseGet(() -> Outcome.done(Optional.empty()));
    }
}
