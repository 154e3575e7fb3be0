package vn.thamdinh.cli.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                all -> all.stream().flatMap(DocumentsKindsCommand::lines)
                        .collect(Collectors.joining(System.lineSeparator())));
    }

    /** The kind, and below it what is filled in for it: a star stands before what no document can be issued without. */
    private static Stream<String> lines(DocumentKind kind) {
        return Stream.concat(Stream.of("%-24s %-20s %s".formatted(kind.id(), plain(kind.about()), kind.title())),
                kind.fields().stream().map(field -> "  %s %-20s %-8s %s".formatted(field.required() ? "*" : " ",
                        field.id(), plain(field.sort()), field.title())));
    }

    private static String plain(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
