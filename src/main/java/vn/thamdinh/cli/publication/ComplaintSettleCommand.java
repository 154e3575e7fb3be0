package vn.thamdinh.cli.publication;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.cli.terminal.Typed;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;

/** {@code complaint settle}: answers a complaint; one that is right opens the appraisal of its unit again. */
@Command(name = "settle")
public final class ComplaintSettleCommand extends DeskCommand {

    @Parameters(paramLabel = "KEY", descriptionKey = "complaint-key")
    private String key;

    @Option(names = "--upheld-until", paramLabel = "DAY")
    private Optional<String> until = Optional.empty();

    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason;

    @Option(names = "--paper", paramLabel = "TEXT", defaultValue = "")
    private String paper;

    /** Made with the terminal that it prints to. */
    public ComplaintSettleCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        var day = until.map(Typed::day).orElse(Outcome.done(LocalDate.EPOCH));
        return finish(day.then(last -> desk.publication().complaints().settle(key, until.isPresent(), reason, paper,
                last)), _ -> Map.of("key", key, "upheld", until.isPresent()), _ -> terminal().words().say(
                until.isPresent() ? "complaint.upheld" : "complaint.rejected", key));
    }
}
