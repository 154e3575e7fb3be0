package vn.thamdinh.cli.publication;

import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code registration settle}: accepts or refuses a registration. */
@Command(name = "settle")
public final class RegistrationSettleCommand extends DeskCommand {

    @Option(names = "--unit", required = true, paramLabel = "CODE", descriptionKey = "unit-code")
    private String unit;

    @Option(names = "--refuse", paramLabel = "REASON")
    private Optional<String> refused = Optional.empty();

    /** Made with the terminal that it prints to. */
    public RegistrationSettleCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(unit(desk, unit).then(known -> desk.publication().registrations().settle(known.id(),
                refused.isEmpty(), refused.orElse(""))), _ -> Map.of("unit", unit, "accepted", refused.isEmpty()),
                _ -> terminal().words().say(refused.isEmpty() ? "registration.accepted" : "registration.refused", unit));
    }
}
