package vn.thamdinh.usecase.papers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.documents.decision.AnnexRow;
import vn.thamdinh.documents.decision.DecisionDocument;
import vn.thamdinh.documents.decision.DecisionFacts;
import vn.thamdinh.documents.decision.DecisionWriter;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.template.TemplateRenderer;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentIssued;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.authenticity.AttestPaper;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.wire.Hashes;

/** Makes the recognition decision: a draft to look at, or the issued paper with number and date. */
public final class IssueDecision {

    /** Kind of paper, as stored. */
    public static final String KIND = "recognition-decision";

    private final RoundBook book;

    public IssueDecision(RoundBook book) {
        this.book = book;
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
        return "%02d/%s".formatted(number, programme.texts().getOrDefault("decision.symbol", ""));
    }

    private Outcome<MadeDocument> make(DecisionDetails details, Issuance issuance) {
        Optional<Programme> known = book.snapshot().programme();
        if (known.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        Optional<Outcome<MadeDocument>> closed = closed();
        if (closed.isPresent()) {
            return closed.get();
        }
        Programme programme = known.get().withText("decision.authority",
                details.byChairman() ? "chairman" : "committee");
        var writer = new DecisionWriter(programme);
        List<UnitResult> recognised = book.snapshot().results().recognised();
        List<AnnexRow> rows = new ArrayList<>();
        for (UnitResult result : recognised) {
            rows.add(writer.row(rows.size() + 1, result.unit(),
                    Numbers.format(result.total(), programme.scoring().scale()), rank(result)));
        }
        var facts = new DecisionFacts(issuance, rows, "", submission(details), details.signer(),
                book.isRehearsal());
        var drawn = new DecisionDocument(new TemplateRenderer(), new PdfRenderer()).draw(writer.write(facts),
                Metadata.of(book, programme.texts().getOrDefault("decision.subject", KIND)));
        byte[] pdf = drawn.pdf().bytes();
        List<UnitId> named = recognised.stream().map(result -> result.unit().id()).toList();
        byte[] proven = issuance instanceof Issuance.Issued(int number, LocalDate date)
                ? new AttestPaper(book).attest(pdf, KIND, symbol(number, programme), date, named) : pdf;
        return Outcome.done(new MadeDocument(proven, book.workspace().digest(), named, Optional.of(drawn.text())));
    }

    /** Before the opening nobody sees what would come of the scores; a recused member never sees that unit's. */
    private Optional<Outcome<MadeDocument>> closed() {
        if (book.snapshot().isBlind()) {
            return Optional.of(Outcome.refused(Reason.SCORES_CLOSED));
        }
        return book.snapshot().results().recognised().stream().map(UnitResult::unit)
                .filter(unit -> book.isHidden(unit.id())).findFirst()
                .map(unit -> Outcome.refused(Reason.RECUSED, unit.fullName()));
    }

    private static DecisionFacts.Submission submission(DecisionDetails details) {
        return details.proposal()
                .map(proposal -> new DecisionFacts.Submission(proposal.number(),
                        AdministrativeDate.longForm(proposal.date())))
                .orElse(DecisionFacts.Submission.UNKNOWN);
    }

    private static String rank(UnitResult result) {
        return result.rank().isPresent() ? String.valueOf(result.rank().getAsInt()) : "";
    }
}
