package vn.thamdinh.cli.publication;

import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.cli.terminal.Typed;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.publication.Complaints;

/** {@code complaint add}: somebody objects to a result. */
@Command(name = "add")
public final class ComplaintAddCommand extends DeskCommand {

    @Option(names = "--unit", required = true, paramLabel = "CODE", descriptionKey = "unit-code")
    private String unit;

    @Option(names = "--component", paramLabel = "ID")
    private Optional<String> component = Optional.empty();

    @Option(names = "--from", required = true, paramLabel = "TEXT")
    private String from;

    @Option(names = "--paper", paramLabel = "TEXT", defaultValue = "")
    private String paper;

    @Option(names = "--received", required = true, paramLabel = "DAY", descriptionKey = "publication-day")
    private String received;

    @Option(names = "--text", required = true, paramLabel = "TEXT")
    private String text;

    /** Made with the terminal that it prints to. */
    public ComplaintAddCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        Outcome<String> key = unit(desk, unit).then(known -> Typed.day(received).then(day ->
                desk.publication().complaints().receive(new Complaints.Received(known.id(),
                        component.map(ComponentId::new), from, paper, day, text))));
        return finish(key, given -> Map.of("key", given), given -> terminal().words().say("complaint.added", given));
    }
}
