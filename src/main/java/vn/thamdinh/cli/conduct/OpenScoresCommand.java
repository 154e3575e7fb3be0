package vn.thamdinh.cli.conduct;

import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code round open-scores}: ends blind scoring. */
@Command(name = "open-scores")
public final class OpenScoresCommand extends DeskCommand {

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "")
    private String reason;

    /** Made with the terminal that it prints to. */
    public OpenScoresCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(desk.openScores().open(reason), _ -> Map.of("blind", desk.views().isBlind()),
                _ -> terminal().words().say("round.scores-open"));
    }
}
