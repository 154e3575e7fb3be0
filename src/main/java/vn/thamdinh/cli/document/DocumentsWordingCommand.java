package vn.thamdinh.cli.document;

import java.time.Instant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.document.DocumentProblem;
import vn.thamdinh.usecase.document.wording.WordedText;
import vn.thamdinh.usecase.document.wording.Wordings;

/** {@code documents wording}: texts and templates of documents: list, check, change, back to the original. */
@Command(name = "wording")
public final class DocumentsWordingCommand extends DeskCommand {

    @Option(names = "--kind", paramLabel = "KIND")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--key", paramLabel = "KEY")
    private Optional<String> key = Optional.empty();

    @Option(names = "--text-file", paramLabel = "FILE")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--check")
    private boolean check;

    @Option(names = "--original")
    private boolean original;

    @Option(names = "--names")
    private boolean names;

    /** Made with the terminal that it prints to. */
    public DocumentsWordingCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) throws IOException {
        Optional<DocumentKind> of = kind.flatMap(desk.documents().compose()::kind);
        if (kind.isPresent() && of.isEmpty()) {
            return refuse(Outcome.refused(Reason.NOT_FOUND, kind.get()));
        }
        Wordings wordings = desk.documents().wordings();
        if (key.isPresent()) {
            return one(wordings, of, key.get());
        }
        if (names && of.isPresent()) {
            return finish(Outcome.done(wordings.names(of.get())),
                    all -> Map.of("names", all.stream().map(DocumentTree::name).toList()),
                    all -> all.stream().map(one -> "%-32s %s".formatted(one.written(), one.example()).strip())
                            .collect(Collectors.joining(System.lineSeparator())));
        }
        List<WordedText> texts = of.map(wordings::texts).orElseGet(() -> {
            List<WordedText> all = new ArrayList<>(wordings.shared());
            all.addAll(wordings.templates());
            return all;
        });
        return finish(Outcome.done(texts), all -> Map.of("texts", all.stream().map(DocumentTree::text).toList()),
                all -> all.stream().map(text -> (text.disputed() ? "! " : text.own().isPresent() ? "* " : "  ") + text.key())
                        .collect(Collectors.joining(System.lineSeparator())));
    }

    private ExitCode one(Wordings wordings, Optional<DocumentKind> of, String which) throws IOException {
        Optional<String> typed = file.isEmpty() ? Optional.empty() : Optional.of(Files.readString(file.get()).strip());
        Optional<WordedText> known = wordings.find(which);
        if (check && of.isPresent()) {
            String text = typed.or(() -> known.map(WordedText::now)).orElse("");
            List<DocumentProblem> problems = wordings.check(of.get(), which, text);
            return finish(Outcome.done(problems),
                    all -> Map.of("problems", all.stream().map(DocumentTree::problem).toList()),
                    all -> all.isEmpty() ? terminal().words().say("documents.wording-fine") : all.stream()
                            .map(problem -> DocumentTree.said(terminal(), problem))
                            .collect(Collectors.joining(System.lineSeparator())));
        }
        Outcome<Saved> changed = original ? wordings.original(which) : typed.map(text -> wordings.change(which, text))
                .orElseGet(() -> Outcome.done(new Saved(Instant.EPOCH)));
        return finish(changed.then(_ -> wordings.find(which).map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, which))), DocumentTree::text,
                WordedText::now);
    }
}
