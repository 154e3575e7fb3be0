package vn.thamdinh.cli.visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.cli.terminal.Typed;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** {@code visit begin}: begins a planned visit, or one that no plan has. */
@Command(name = "begin")
public final class VisitBeginCommand extends DeskCommand {

    @Option(names = "--visit", paramLabel = "ID")
    private Optional<String> planned = Optional.empty();

    @Option(names = "--unit", paramLabel = "CODE")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--date", paramLabel = "DD/MM/YYYY")
    private Optional<String> date = Optional.empty();

    @Option(names = "--place", paramLabel = "TEXT", defaultValue = "")
    private String place;

    /** Made with the terminal that it prints to. */
    public VisitBeginCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(begun(desk), id -> Map.of("visit", id.value()),
                id -> terminal().words().say("visit.begun", id.value()));
    }

    /** Either of the two is given; the day belongs to the unit. */
    private Outcome<VisitId> begun(Desk desk) {
        if (unit.isPresent() == planned.isPresent() || unit.isPresent() != date.isPresent()) {
            return Outcome.refused(Reason.CHOICE_NEEDED, "--visit | --unit --date");
        }
        return planned.map(id -> desk.recordVisit().begin(new VisitId(id)))
                .orElseGet(() -> Typed.day(date.orElseThrow()).then(day -> desk.recordVisit()
                        .begin(new UnitId(unit.orElseThrow()), day, place, List.of(), "")
                        .then(id -> desk.recordVisit().start(id).then(_ -> Outcome.done(id)))));
    }
}
