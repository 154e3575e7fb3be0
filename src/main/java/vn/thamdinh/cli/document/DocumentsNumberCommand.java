package vn.thamdinh.cli.document;

import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.usecase.Desk;

/** {@code documents number}: takes a number for a draft, or gives it back. */
@Command(name = "number")
public final class DocumentsNumberCommand extends DeskCommand {

    @Option(names = "--document", required = true, paramLabel = "ID", descriptionKey = "document-id")
    private String document;

    @Option(names = "--number", paramLabel = "N")
    private Optional<Integer> number = Optional.empty();

    @Option(names = "--year", paramLabel = "YYYY")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--give-back")
    private boolean giveBack;

    /** Made with the terminal that it prints to. */
    public DocumentsNumberCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        var id = new DocumentId(document);
        if (giveBack) {
            return finish(desk.documents().numbers().giveBack(id), _ -> Map.of("document", document),
                    _ -> terminal().words().say("documents.number-back", document));
        }
        int of = year.orElseGet(() -> desk.documents().numbers().thisYear());
        return finish(desk.documents().numbers().reserve(id, of, number),
                taken -> Map.of("document", document, "number", taken, "year", of),
                taken -> terminal().words().say("documents.numbered", document, taken, Integer.toString(of)));
    }
}
