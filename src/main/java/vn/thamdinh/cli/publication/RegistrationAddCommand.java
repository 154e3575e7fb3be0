package vn.thamdinh.cli.publication;

import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.cli.terminal.Typed;
import vn.thamdinh.usecase.Desk;

/** {@code registration add}: a unit registered on paper. */
@Command(name = "add")
public final class RegistrationAddCommand extends DeskCommand {

    @Option(names = "--unit", required = true, paramLabel = "CODE", descriptionKey = "unit-code")
    private String unit;

    @Option(names = "--paper", required = true, paramLabel = "NUMBER")
    private String paper;

    @Option(names = "--dated", required = true, paramLabel = "DAY", descriptionKey = "publication-day")
    private String dated;

    @Option(names = "--received", required = true, paramLabel = "DAY", descriptionKey = "publication-day")
    private String received;

    @Option(names = "--signer", paramLabel = "TEXT", defaultValue = "")
    private String signer;

    /** Made with the terminal that it prints to. */
    public RegistrationAddCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(unit(desk, unit).then(known -> Typed.day(dated).then(day -> Typed.day(received).then(came ->
                desk.publication().registrations().register(known.id(), paper, day, signer, came)))),
                _ -> Map.of("unit", unit, "paper", paper), _ -> terminal().words().say("registration.added", unit));
    }
}
