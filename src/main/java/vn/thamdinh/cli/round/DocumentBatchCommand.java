package vn.thamdinh.cli.round;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.print.BatchOrder;

/** {@code document batch}: extracts of the decision and signboards of all recognised units, with a list. */
@Command(name = "batch")
public final class DocumentBatchCommand extends DeskCommand {

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out-dir")
    private Path out;

    @Option(names = "--format", split = ",", paramLabel = "FORMAT", descriptionKey = "board-format")
    private List<String> formats = List.of("pdf");

    @Option(names = "--no-boards")
    private boolean withoutBoards;

    @Option(names = "--no-extracts")
    private boolean withoutExtracts;

    /** Made with the terminal that it prints to. */
    public DocumentBatchCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(DesignOptions.formats(formats).then(wanted -> desk.boards().batch().make(new BatchOrder(out,
                        !withoutExtracts, withoutBoards ? Set.of() : wanted), terminal().progress())),
                report -> Map.of("files", report.files().stream().map(Path::toString).toList(),
                        "list", report.list().toString(), "left", report.left().stream().map(left ->
                                Map.of("file", left.name(), "refused", left.reason().stableName(), "arguments",
                                        left.arguments())).toList()),
                report -> terminal().words().say("document.batch", report.files().size(), out, report.left().size())
                        + System.lineSeparator() + terminal().words().say("document.open"));
    }
}
