package vn.thamdinh.cli.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;

/** {@code documents write}: begins a draft, changes what is filled in, or drops it. */
@Command(name = "write")
public final class DocumentsWriteCommand extends DeskCommand {

    @Option(names = "--kind", paramLabel = "KIND")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--about", paramLabel = "ID", defaultValue = "")
    private String about;

    @Option(names = "--document", paramLabel = "ID", descriptionKey = "document-id")
    private Optional<String> document = Optional.empty();

    @Option(names = "--field", paramLabel = "NAME=TEXT")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Option(names = "--drop")
    private boolean drop;

    /** Made with the terminal that it prints to. */
    public DocumentsWriteCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        if (kind.isPresent() == document.isPresent() || drop && document.isEmpty()) {
            return refuse(Outcome.refused(Reason.BAD_INPUT, "--kind, --document"));
        }
        Optional<DocumentKind> of = kind.flatMap(desk.documents().compose()::kind);
        if (about.isBlank() && of.filter(one -> one.about() != DocumentKind.About.ROUND).isPresent()) {
            return refuse(Outcome.refused(Reason.BAD_INPUT, "--about"));
        }
        Outcome<DocumentId> written = kind.map(begun -> desk.documents().drafts().write(begun, about, fields))
                .orElseGet(() -> changed(desk, new DocumentId(document.orElseThrow())));
        return finish(written, one -> Map.of("document", one.value()),
                one -> terminal().words().say(drop ? "documents.dropped" : "documents.written", one));
    }

    private Outcome<DocumentId> changed(Desk desk, DocumentId one) {
        Outcome<Saved> change = drop ? desk.documents().drafts().drop(one)
                : desk.documents().drafts().change(one, fields);
        return change.then(_ -> Outcome.done(one));
    }
}
