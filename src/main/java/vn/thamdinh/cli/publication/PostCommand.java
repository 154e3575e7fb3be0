package vn.thamdinh.cli.publication;

import java.time.LocalDate;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.cli.terminal.Typed;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;

/** {@code post}: results hang out for so many working days. */
@Command(name = "post")
public final class PostCommand extends DeskCommand {

    @Option(names = "--from", required = true, paramLabel = "DAY", descriptionKey = "publication-day")
    private String from;

    @Option(names = "--working-days", required = true, paramLabel = "COUNT")
    private int days;

    @Option(names = "--place", required = true, paramLabel = "TEXT")
    private String place;

    /** Made with the terminal that it prints to. */
    public PostCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        Outcome<LocalDate> last = Typed.day(from).then(day -> {
            LocalDate until = desk.publication().posting().lastDay(day, days);
            return desk.publication().posting().post(day, until, place).then(_ -> Outcome.done(until));
        });
        return finish(last, until -> Map.of("until", until.toString()),
                until -> terminal().words().say("publication.posted", AdministrativeDate.shortForm(until)));
    }
}
