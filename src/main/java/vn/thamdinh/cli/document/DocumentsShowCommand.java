package vn.thamdinh.cli.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.document.DocumentRow;
import vn.thamdinh.usecase.document.ReadDocument;

/** {@code documents show}: one document: what is filled in, what is open, what became of it. */
@Command(name = "show")
public final class DocumentsShowCommand extends DeskCommand {

    @Option(names = "--document", required = true, paramLabel = "ID", descriptionKey = "document-id")
    private String document;

    /** Made with the terminal that it prints to. */
    public DocumentsShowCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        var id = new DocumentId(document);
        return finish(desk.documents().read().read(id, Map.of()), read -> tree(desk, id, read),
                read -> text(desk.documents().shelf().find(id).orElseThrow(), read));
    }

    private static Map<String, Object> tree(Desk desk, DocumentId id, ReadDocument.Read read) {
        Map<String, Object> tree = new LinkedHashMap<>(
                DocumentTree.row(desk.documents().shelf().find(id).orElseThrow()));
        tree.put("problems", read.problems().stream().map(DocumentTree::problem).toList());
        return tree;
    }

    private String text(DocumentRow row, ReadDocument.Read read) {
        List<String> lines = new ArrayList<>();
        lines.add("%s  %s  %s %s".formatted(row.address(), terminal().words().say("documents.state."
                + DocumentTree.state(row)), row.numberText(), row.about()).strip());
        row.draft().fields().forEach((field, text) -> lines.add("  " + field + ": " + text));
        read.problems().forEach(problem -> lines.add("  ! " + DocumentTree.said(terminal(), problem)));
        return String.join(System.lineSeparator(), lines);
    }
}
