package vn.thamdinh.usecase.papers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.documents.composed.ComposedDocument;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentIssued;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.authenticity.AttestPaper;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.document.ComposeDocument;
import vn.thamdinh.usecase.view.Views;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.programme.DocumentCatalogue;

/** Makes the recognition decision: a draft to look at, or the issued paper with number and date. */
public final class IssueDecision {

    /** Kind of paper, as stored. */
    public static final String KIND = "recognition-decision";

    private final RoundBook book;
    private final ComposeDocument compose;

    public IssueDecision(RoundBook book, Views views) {
        this.book = book;
        this.compose = new ComposeDocument(book, views);
    }

    /** A draft, marked as such; names the units that would be recognised now. */
    public Outcome<MadeDocument> preview(DecisionDetails details) {
        return make(details, new Issuance.Draft());
    }

    /**
     * Writes the draft, or its copy to be edited in ".docx", to a file outside the encrypted workspace; nothing is
     * recorded.
     */
    public Outcome<MadeDocument> saveDraft(DecisionDetails details, Path file) {
        return preview(details).then(made -> OutsideFile.write(file, made.bytesFor(file).orElseThrow())
                .then(_ -> Outcome.done(made)));
    }

    /**
     * Issues: writes the file, which is outside the encrypted workspace, and records number, date and hash.
     *
     * @param file replaced only by a complete file; what is issued cannot be changed, so none that ends in ".docx"
     */
    public Outcome<MadeDocument> issue(DecisionDetails details, Path file) {
        if (MadeDocument.isEditable(file)) {
            return Outcome.refused(Reason.BAD_INPUT, String.valueOf(file.getFileName()));
        }
        if (details.number().isEmpty() || details.number().get() < 1 || details.date().isEmpty()) {
            return Outcome.refused(Reason.BAD_INPUT, "number, date");
        }
        if (book.snapshot().round().isPresent() && !mayIssue(details)) {
            return Outcome.refused(Reason.NO_RIGHT);
        }
        return make(details, new Issuance.Issued(details.number().get(), details.date().get()))
                .then(made -> made.units().isEmpty()
                        ? Outcome.refused(Reason.NOT_ELIGIBLE)
                        : OutsideFile.write(file, made.pdf()).then(_ -> record(details, made)));
    }

    /** Asked before the file is written, so that a refusal leaves nothing behind. */
    private boolean mayIssue(DecisionDetails details) {
        return book.permits(DocumentIssued.former(KIND, "", details.date().orElseThrow(), "", "", List.of()));
    }

    private Outcome<MadeDocument> record(DecisionDetails details, MadeDocument made) {
        Programme programme = book.snapshot().programme().orElseThrow();
        String number = symbol(details.number().get(), programme);
        var issued = DocumentIssued.former(KIND, number, details.date().get(), made.digest(),
                Hashes.sha256Hex(made.pdf()), made.units());
        return book.append(List.of(issued)).then(_ -> Outcome.done(made));
    }

    private static String symbol(int number, Programme programme) {
        DocumentKind kind = kind(programme);
        return "%02d/%s-%s".formatted(number, kind.abbreviation(),
                programme.texts().getOrDefault("office." + kind.office() + ".symbol", ""));
    }

    private static DocumentKind kind(Programme programme) {
        return DocumentCatalogue.kind(programme, KIND).orElseThrow();
    }

    private Outcome<MadeDocument> make(DecisionDetails details, Issuance issuance) {
        Optional<Programme> known = book.snapshot().programme();
        return known.isEmpty() ? Outcome.refused(Reason.NO_ROUND)
                : compose.compose(kind(known.get()), "", fields(details), issuance)
                        .then(composed -> Outcome.done(made(composed, known.get(), issuance)));
    }

    private MadeDocument made(ComposedDocument composed, Programme programme, Issuance issuance) {
        ComposedDocument.Drawn drawn = composed.draw(new PdfRenderer());
        byte[] pdf = drawn.pdf().bytes();
        List<UnitId> named = book.snapshot().results().recognised().stream().map(result -> result.unit().id()).toList();
        byte[] proven = issuance instanceof Issuance.Issued(int number, LocalDate date)
                ? new AttestPaper(book).attest(pdf, KIND, symbol(number, programme), date, named) : pdf;
        return new MadeDocument(proven, book.workspace().digest(), named, Optional.of(drawn.text()));
    }

    private static Map<String, String> fields(DecisionDetails details) {
        Map<String, String> fields = new HashMap<>();
        fields.put("authority", details.byChairman() ? "chairman" : "committee");
        fields.put("signer", details.signer());
        details.proposal().ifPresent(proposal -> {
            fields.put("proposal-number", proposal.number());
            fields.put("proposal-date", AdministrativeDate.shortForm(proposal.date()));
        });
        return fields;
    }
}
