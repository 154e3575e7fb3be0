package vn.thamdinh.cli.schedule;

import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.cli.terminal.Typed;
import vn.thamdinh.domain.inspection.TeamId;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.VisitKind;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.plan.PlanVisits.Wish;

/** {@code schedule visit}: plans a visit, or moves a planned one. */
@Command(name = "visit")
public final class ScheduleVisitCommand extends DeskCommand {

    @Option(names = "--unit", paramLabel = "CODE")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--visit", paramLabel = "ID")
    private Optional<String> visit = Optional.empty();

    @Option(names = "--date", required = true, paramLabel = "DD/MM/YYYY")
    private String date;

    @Option(names = "--from", required = true, paramLabel = "HH:MM")
    private String from;

    @Option(names = "--until", required = true, paramLabel = "HH:MM")
    private String until;

    @Option(names = "--team", required = true, paramLabel = "ID")
    private String team;

    @Option(names = "--surprise")
    private boolean surprise;

    @Option(names = "--purpose", defaultValue = "", paramLabel = "TEXT")
    private String purpose;

    /** Made with the terminal that it prints to. */
    public ScheduleVisitCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(wish().then(wish -> planned(desk, wish)), id -> Map.of("visit", id.value()),
                id -> terminal().words().say("schedule.visit", id.value(), date, from));
    }

    private Outcome<Wish> wish() {
        return Typed.day(date).then(day -> Typed.hour(from).then(begin -> Typed.hour(until).then(end ->
                Outcome.done(new Wish(surprise ? VisitKind.SURPRISE : VisitKind.PLANNED, day, begin, end,
                        new TeamId(team), purpose)))));
    }

    /** Either of the two is given. */
    private Outcome<VisitId> planned(Desk desk, Wish wish) {
        if (unit.isPresent() == visit.isPresent()) {
            return Outcome.refused(Reason.CHOICE_NEEDED, "--unit | --visit");
        }
        return unit.map(code -> desk.planVisits().plan(new UnitId(code), wish)).orElseGet(() -> {
            var id = new VisitId(visit.orElseThrow());
            return desk.planVisits().change(id, wish).then(_ -> Outcome.done(id));
        });
    }
}
