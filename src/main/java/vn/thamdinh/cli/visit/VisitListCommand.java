package vn.thamdinh.cli.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.view.VisitView;

/** {@code visit list}: the visits that were begun. */
@Command(name = "list")
public final class VisitListCommand extends DeskCommand {

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "unit-code")
    private Optional<String> unit = Optional.empty();

    /** Made with the terminal that it prints to. */
    public VisitListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        List<VisitView> views = desk.views().visits().stream()
                .filter(view -> unit.isEmpty() || view.visit().unit().code().equals(unit.get())).toList();
        if (json()) {
            terminal().json(Map.of("visits", VisitTree.heads(views)));
            return ExitCode.OK;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(terminal().words().say("visit.head").split("\\|")));
        views.forEach(view -> rows.add(List.of(view.visit().id().value(), view.visit().unit().code(),
                AdministrativeDate.shortForm(view.visit().date()), String.valueOf(view.people().size()),
                String.valueOf(view.findings().size()), String.valueOf(view.notes().size()),
                terminal().words().say("visit.state." + VisitTree.state(view)))));
        terminal().table(rows);
        return ExitCode.OK;
    }
}
