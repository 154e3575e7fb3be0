package vn.thamdinh.cli.publication;

import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.publication.Complaints;

/** {@code complaint list}: objections to results and their answers. */
@Command(name = "list")
public final class ComplaintListCommand extends DeskCommand {

    /** Made with the terminal that it prints to. */
    public ComplaintListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        List<Complaints.Row> rows = desk.publication().complaints().all();
        if (json()) {
            terminal().json(Map.of("complaints", rows.stream().map(row -> Map.of("key", row.complaint().key(), "unit",
                    row.complaint().unit().code(), "component", row.complaint().component().map(id -> id.value())
                            .orElse(""), "from", row.complaint().from(), "text", row.complaint().text(), "state",
                    state(row))).toList()));
            return ExitCode.OK;
        }
        terminal().table(rows.stream().map(row -> List.of(row.complaint().key(), row.complaint().unit().code(),
                AdministrativeDate.shortForm(row.complaint().received()), state(row), row.complaint().from(),
                row.complaint().text().replace('\n', ' '))).toList());
        terminal().say("complaint.count", rows.size(), rows.stream().filter(Complaints.Row::open).count());
        return ExitCode.OK;
    }

    private static String state(Complaints.Row row) {
        return row.settled().map(one -> one.upheld() ? "upheld" : "rejected").orElse("open");
    }
}
