package vn.thamdinh.cli.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.document.LegalBasis;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.document.wording.LegalBases;

/** {@code documents bases}: the library of legal bases. */
@Command(name = "bases")
public final class DocumentsBasesCommand extends DeskCommand {

    @Option(names = "--add", paramLabel = "N/KH-UBND")
    private Optional<String> number = Optional.empty();

    @Option(names = "--type", paramLabel = "TEXT", defaultValue = "")
    private String type;

    @Option(names = "--date", paramLabel = "dd/MM/yyyy", defaultValue = "")
    private String date;

    @Option(names = "--issuer", paramLabel = "TEXT", defaultValue = "")
    private String issuer;

    @Option(names = "--subject", paramLabel = "TEXT", defaultValue = "")
    private String subject;

    @Option(names = "--source", paramLabel = "TEXT", defaultValue = "")
    private String source;

    @Option(names = "--take-out", paramLabel = "KEY")
    private Optional<String> takeOut = Optional.empty();

    /** Made with the terminal that it prints to. */
    public DocumentsBasesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        LegalBases bases = desk.documents().bases();
        Outcome<Saved> changed = takeOut.map(bases::takeOut).or(() -> number.map(of -> add(bases, of)))
                .orElseGet(() -> Outcome.done(new Saved(Instant.EPOCH)));
        return finish(changed.then(_ -> Outcome.done(bases.all())),
                all -> Map.of("bases", all.stream().map(DocumentTree::basis).toList()),
                all -> all.stream().map(one -> "%-14s %s %s, %s, %s".formatted(one.key().orElse("–"),
                        one.basis().type(), one.basis().number(), AdministrativeDate.shortForm(one.basis().date()),
                        one.basis().subject())).collect(Collectors.joining(System.lineSeparator())));
    }

    private Outcome<Saved> add(LegalBases bases, String of) {
        Optional<LocalDate> day = AdministrativeDate.parse(date);
        if (day.isEmpty() || type.isBlank() || issuer.isBlank() || subject.isBlank()) {
            return Outcome.refused(Reason.BAD_INPUT, "--type, --date, --issuer, --subject");
        }
        return bases.put(new LegalBasis(type, of, day.get(), issuer, subject, source.isBlank() ? of : source));
    }
}
