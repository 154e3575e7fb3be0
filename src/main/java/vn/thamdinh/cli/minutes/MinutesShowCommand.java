package vn.thamdinh.cli.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.minutes.MinutesState;

/** {@code minutes show}: how far the minutes of visits have come. */
@Command(name = "show")
public final class MinutesShowCommand extends DeskCommand {

    @Option(names = "--visit", paramLabel = "ID", descriptionKey = "visit-id")
    private Optional<String> visit = Optional.empty();

    /** Made with the terminal that it prints to. */
    public MinutesShowCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        List<MinutesState> states = new ArrayList<>();
        desk.views().visits().stream().map(view -> view.visit().id())
                .filter(id -> visit.isEmpty() || visit.get().equals(id.value())).forEach(id -> {
                    if (desk.minutes().read().state(id) instanceof Outcome.Done<MinutesState>(MinutesState state)) {
                        states.add(state);
                    }
                });
        if (visit.isPresent() && states.isEmpty()) {
            return refuse(Outcome.<MinutesState>refused(Reason.NOT_FOUND, visit.get()));
        }
        if (json()) {
            terminal().json(MinutesTree.list(states));
            return ExitCode.OK;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(terminal().words().say("minutes.head").split("\\|")));
        states.forEach(state -> rows.add(List.of(state.visit().value(), state.unit(),
                AdministrativeDate.shortForm(state.date()), Integer.toString(state.version()),
                terminal().words().say(state.changedSince() ? "minutes.state.changed"
                        : state.contradicted() ? "minutes.state.contradicted"
                        : state.closed() ? "minutes.state.closed" : "minutes.state.open"),
                Long.toString(state.signatures().stream().filter(MinutesState.Signed::valid).count()))));
        terminal().table(rows);
        return ExitCode.OK;
    }
}
