package vn.thamdinh.cli.publication;

import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.cli.terminal.Typed;
import vn.thamdinh.usecase.Desk;

/** {@code publish}: announces the results under the decision that approves them. */
@Command(name = "publish")
public final class PublishCommand extends DeskCommand {

    @Option(names = "--decision", required = true, paramLabel = "NUMBER")
    private String decision;

    @Option(names = "--dated", required = true, paramLabel = "DAY", descriptionKey = "publication-day")
    private String dated;

    @Option(names = "--date", required = true, paramLabel = "DAY", descriptionKey = "publication-day")
    private String date;

    @Option(names = "--place", paramLabel = "TEXT", defaultValue = "")
    private String place;

    /** Made with the terminal that it prints to. */
    public PublishCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(Typed.day(dated).then(day -> Typed.day(date).then(when -> desk.publication().publish()
                .publish(decision, day, when, place))), _ -> Map.of("decision", decision),
                _ -> terminal().words().say("publication.announced", decision));
    }
}
