package vn.thamdinh.cli.document;

import java.util.Optional;

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
import vn.thamdinh.usecase.document.register.IssuedDocument;

/** {@code documents issue}: issues a draft with number and date. */
@Command(name = "issue")
public final class DocumentsIssueCommand extends DeskCommand {

    @Option(names = "--document", required = true, paramLabel = "ID", descriptionKey = "document-id")
    private String document;

    @Option(names = "--date", required = true, paramLabel = "dd/MM/yyyy")
    private String date;

    @Option(names = "--number", paramLabel = "N")
    private Optional<Integer> number = Optional.empty();

    /** Made with the terminal that it prints to. */
    public DocumentsIssueCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        Outcome<IssuedDocument> issued = AdministrativeDate.parse(date)
                .map(day -> desk.documents().issue().issue(new DocumentId(document), number, day, terminal().progress()))
                .orElseGet(() -> Outcome.refused(Reason.BAD_INPUT, date));
        return finish(issued, DocumentTree::issued, paper -> terminal().words().say("documents.issued", paper.number(),
                AdministrativeDate.shortForm(paper.date()), paper.sha256()));
    }
}
