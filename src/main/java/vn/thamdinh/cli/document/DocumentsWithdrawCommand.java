package vn.thamdinh.cli.document;

import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;

/** {@code documents withdraw}: withdraws an issued document. */
@Command(name = "withdraw")
public final class DocumentsWithdrawCommand extends DeskCommand {

    @Option(names = "--document", required = true, paramLabel = "ID", descriptionKey = "document-id")
    private String document;

    @Option(names = "--date", required = true, paramLabel = "dd/MM/yyyy")
    private String date;

    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason;

    /** Made with the terminal that it prints to. */
    public DocumentsWithdrawCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        Outcome<Saved> ended = AdministrativeDate.parse(date)
                .map(day -> desk.documents().end().withdraw(new DocumentId(document), day, reason))
                .orElseGet(() -> Outcome.refused(Reason.BAD_INPUT, date));
        return finish(ended, _ -> Map.of("document", document),
                _ -> terminal().words().say("documents.withdrawn", document));
    }
}
