package vn.thamdinh.cli.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;

/** {@code paper print}: score sheets and checklists to be filled in by hand, as one PDF. */
@Command(name = "print")
public final class PaperPrintCommand extends DeskCommand {

    @Option(names = "--unit", arity = "1..*", paramLabel = "CODE")
    private List<String> units = List.of();

    @Option(names = "--member", paramLabel = "ID")
    private Optional<String> member = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out-pdf")
    private Path out;

    /** Made with the terminal that it prints to. */
    public PaperPrintCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(desk.paperBridge().print().print(member.map(MemberId::new),
                        units.stream().map(UnitId::new).toList(), out),
                printed -> Map.of("file", out.toString(), "pages", printed.pages(), "units",
                        printed.units().stream().map(UnitId::code).toList()),
                printed -> terminal().words().say("paper.printed", out, printed.units().size(), printed.pages()));
    }
}
