package vn.thamdinh.cli.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.earlier.EarlierYears;

/** {@code years list}: results of earlier years and this one, and which recognitions hold. */
@Command(name = "list")
public final class YearsListCommand extends DeskCommand {

    /** Made with the terminal that it prints to. */
    public YearsListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        List<EarlierYears.Row> rows = desk.publication().years().all();
        LocalDate today = desk.publication().registrations().today();
        if (json()) {
            terminal().json(Map.of("results", rows.stream().map(row -> Map.of("year", row.result().key().year(), "code",
                    row.result().key().unit(), "programme", row.result().key().programme(), "name", row.result().name(),
                    "total", row.result().standing().total(), "recognised", row.result().recognised(), "holds",
                    row.holds(today), "current", row.current())).toList()));
            return ExitCode.OK;
        }
        terminal().table(rows.stream().map(row -> List.of("" + row.result().key().year(), row.result().key().unit(),
                row.result().name(), row.result().standing().total().replace('.', ','),
                row.result().standing().grade(), row.holds(today) ? "✓" : "–")).toList());
        return ExitCode.OK;
    }
}
