package vn.thamdinh.cli.publication;

import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.publication.Registrations;

/** {@code registration list}: which units registered for the year, against all units of the province. */
@Command(name = "list")
public final class RegistrationListCommand extends DeskCommand {

    /** Made with the terminal that it prints to. */
    public RegistrationListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        Registrations registrations = desk.publication().registrations();
        Registrations.Count count = registrations.count();
        if (json()) {
            terminal().json(Map.of("registered", count.registered(), "accepted", count.accepted(), "refused",
                    count.refused(), "province", count.province(), "units", registrations.rows().stream()
                            .map(RegistrationListCommand::tree).toList()));
            return ExitCode.OK;
        }
        terminal().table(registrations.rows().stream().map(row -> List.of(row.unit().id().code(),
                row.unit().fullName(), row.registration().map(one -> one.paper() + " "
                        + AdministrativeDate.shortForm(one.dated())).orElse("–"), state(row))).toList());
        terminal().say("registration.count", count.registered(), count.province(), count.accepted(), count.refused());
        return ExitCode.OK;
    }

    private static Map<String, Object> tree(Registrations.Row row) {
        return Map.of("code", row.unit().id().code(), "name", row.unit().fullName(), "paper", row.registration()
                .map(one -> one.paper()).orElse(""), "state", state(row), "reason", row.settled()
                .map(one -> one.reason()).orElse(""));
    }

    private static String state(Registrations.Row row) {
        return row.accepted() ? "accepted" : row.refused() ? "refused" : row.registration().isPresent() ? "waiting" : "none";
    }
}
