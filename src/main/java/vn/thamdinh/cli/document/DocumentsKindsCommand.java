package vn.thamdinh.cli.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;

/** {@code documents kinds}: the kinds of documents that the round can make. */
@Command(name = "kinds")
public final class DocumentsKindsCommand extends DeskCommand {

    /** Made with the terminal that it prints to. */
    public DocumentsKindsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        List<DocumentKind> kinds = desk.documents().compose().kinds();
        return finish(Outcome.done(kinds), all -> Map.of("kinds", all.stream().map(DocumentTree::kind).toList()),
                all -> all.stream().map(kind -> "%-24s %-20s %s".formatted(kind.id(),
                        kind.about().name().toLowerCase(Locale.ROOT).replace('_', '-'), kind.title()))
                        .collect(Collectors.joining(System.lineSeparator())));
    }
}
