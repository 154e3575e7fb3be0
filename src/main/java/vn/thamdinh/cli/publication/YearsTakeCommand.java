package vn.thamdinh.cli.publication;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code years take}: takes the results of an earlier round, from its archive or results file. */
@Command(name = "take")
public final class YearsTakeCommand extends DeskCommand {

    @Parameters(paramLabel = "PLACE", descriptionKey = "years-place")
    private Path from;

    @Option(names = "--year", paramLabel = "YEAR")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--decision", paramLabel = "TEXT", defaultValue = "")
    private String decision;

    /** Made with the terminal that it prints to. */
    public YearsTakeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(desk.publication().years().take(from, year.map(OptionalInt::of).orElse(OptionalInt.empty()),
                decision), taken -> Map.of("year", taken.year(), "units", taken.units(), "recognised",
                taken.recognised(), "unchanged", taken.unchanged()), taken -> terminal().words().say("years.taken",
                "" + taken.year(), taken.units(), taken.recognised()));
    }
}
