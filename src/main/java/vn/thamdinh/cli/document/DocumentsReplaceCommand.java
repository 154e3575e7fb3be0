package vn.thamdinh.cli.document;

import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;

/** {@code documents replace}: begins the document that takes another's place, or the letter that corrects it. */
@Command(name = "replace")
public final class DocumentsReplaceCommand extends DeskCommand {

    @Option(names = "--document", required = true, paramLabel = "ID", descriptionKey = "document-id")
    private String document;

    @Option(names = "--correct")
    private boolean correct;

    /** Made with the terminal that it prints to. */
    public DocumentsReplaceCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        var id = new DocumentId(document);
        Outcome<DocumentId> begun = correct ? desk.documents().end().correct(id) : desk.documents().end().replace(id);
        return finish(begun, one -> Map.of("document", one.value(), correct ? "corrects" : "replaces", document),
                one -> terminal().words().say(correct ? "documents.correcting" : "documents.replacing", one, document));
    }
}
