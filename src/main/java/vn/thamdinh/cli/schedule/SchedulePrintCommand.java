package vn.thamdinh.cli.schedule;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.papers.MadeDocument;

/** {@code schedule print}: the plan of visits, or the notice to a place, as PDF, or as DOCX to be edited. */
@Command(name = "print")
public final class SchedulePrintCommand extends DeskCommand {

    @Option(names = "--notice", paramLabel = "CODE")
    private Optional<String> notice = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out-paper")
    private Path out;

    /** Made with the terminal that it prints to. */
    public SchedulePrintCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        Outcome<MadeDocument> paper = notice.map(code -> desk.printVisits().notice(new UnitId(code)))
                .orElseGet(desk.printVisits()::plan);
        return finish(desk.printVisits().save(paper, out), made -> Map.of("file", out.toString(), "units",
                made.units().stream().map(UnitId::code).toList()),
                _ -> terminal().words().say("schedule.printed", out));
    }
}
