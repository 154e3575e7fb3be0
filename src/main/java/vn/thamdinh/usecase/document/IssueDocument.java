package vn.thamdinh.usecase.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.documents.composed.ComposedDocument;
import vn.thamdinh.documents.composed.Letterhead;
import vn.thamdinh.documents.docx.DocxWriter;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.document.DocumentKind.Form;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentEnded;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentIssued;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.evidence.EvidenceStore;
import vn.thamdinh.storage.evidence.StagedEvidence;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.authenticity.AttestPaper;
import vn.thamdinh.usecase.authenticity.RoundState;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.document.register.IssuedDocument;
import vn.thamdinh.usecase.document.register.IssuedDocuments;
import vn.thamdinh.usecase.DiskFault;

/**
 * Issues a document: number and date are given, and the file that is kept from then on is what was issued. It is refused
 * while anything in it is open or contradicted; nothing of an issued document changes.
 */
public final class IssueDocument {
    private static final String NO_HASH = "0".repeat(64);

    private final RoundBook book;
    private final ComposeDocument compose;
    private final DocumentShelf shelf;
    private final Drafts drafts;
    private final Numbers numbers;

    IssueDocument(RoundBook book, ComposeDocument compose, DocumentShelf shelf, Drafts drafts, Numbers numbers) {
        this.book = book;
        this.compose = compose;
        this.shelf = shelf;
        this.drafts = drafts;
        this.numbers = numbers;
    }

    /** All that the paper rests on and that may change while it is drawn. */
    private record Ready(DocumentRow row, String number, List<Fact> numbering, List<UnitId> units,
                         ComposedDocument composed) {
        boolean same(Ready later) {
            return row.draft().equals(later.row.draft()) && number.equals(later.number) && units.equals(later.units)
                    && numbering.equals(later.numbering) && composed.html().equals(later.composed.html());
        }
    }

    /**
     * Issues a draft; all or nothing, also when the power fails.
     *
     * @param number the number wanted; that which was taken for it, or else the next free one, if empty
     * @param date   day of issue
     */
    public Outcome<IssuedDocument> issue(DocumentId id, Optional<Integer> number, LocalDate date, Progress progress) {
        return book.requireWriter().then(_ -> ready(id, number, date)).then(ready -> {
            progress.check();
            ComposedDocument.Drawn drawn = ready.composed().draw(new PdfRenderer());
            var files = new Files(attested(ready, date, drawn.pdf().bytes()), DocxWriter.write(drawn.text()));
            progress.check();
            return keep(ready, id, number, date, files);
        });
    }

    /** Each decision that rests on scores carries the code by which others check it. */
    private byte[] attested(Ready ready, LocalDate date, byte[] pdf) {
        return isAttested(ready) ? new AttestPaper(book).attest(pdf, ready.row().kind(), ready.number(), date,
                ready.units()) : pdf;
    }

    private boolean isAttested(Ready ready) {
        return compose.kind(ready.row().kind()).filter(kind -> kind.form() == Form.DECISION)
                .filter(Reliance::needsScores).isPresent();
    }

    /** What would be refused, without drawing anything: nothing if the draft can be issued. */
    public Outcome<String> check(DocumentId id, Optional<Integer> number, LocalDate date) {
        return ready(id, number, date).then(ready -> Outcome.done(ready.number()));
    }

    private Outcome<Ready> ready(DocumentId id, Optional<Integer> number, LocalDate date) {
        return drafts.draft(id).then(row -> mayIssue(row, date).then(kind -> numbers.plan(id, date.getYear(), number)
                .then(plan -> compose.letterhead(kind, row.draft())
                        .then(head -> ready(row, kind, plan, head, date)))));
    }

    private Outcome<Ready> ready(DocumentRow row, DocumentKind kind, Numbers.Plan plan, Letterhead head,
                                 LocalDate date) {
        var reliance = Reliance.of(book, compose.wording(kind, Map.of()));
        return reliance.<Ready>refusal(row.draft()).orElseGet(() -> compose.compose(kind, row.draft(),
                new Issuance.Issued(plan.number(), date)).then(composed -> {
                    List<DocumentProblem> problems = DocumentProblem.of(composed, kind, row.draft().fields());
                    return problems.isEmpty()
                            ? Outcome.done(new Ready(row, "%02d/%s".formatted(plan.number(), head.symbol()), plan.facts(),
                                    reliance.units(row.draft().about()), composed))
                            : Outcome.refused(Reason.DOCUMENT_PROBLEMS, String.valueOf(problems.size()),
                                    problems.getFirst().toString());
                }));
    }

    private Outcome<DocumentKind> mayIssue(DocumentRow row, LocalDate date) {
        Optional<DocumentKind> kind = compose.kind(row.kind());
        if (kind.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, row.kind());
        }
        if (!kind.get().isNumbered()) {
            return Outcome.refused(Reason.NOT_NUMBERED, kind.get().title());
        }
        if (!book.permits(new DocumentIssued(row.id(), row.kind(), row.draft().about(), "", date,
                "", NO_HASH, 1, List.of()))) {
            return Outcome.refused(Reason.NO_RIGHT);
        }
        if (book.newerKinds() > 0) {
            return Outcome.refused(Reason.NEWER_KIND, String.valueOf(book.newerKinds()));
        }
        return Outcome.done(kind.get());
    }

    /** The file is whole and durable before the entries that name it; they are one save. */
    private Outcome<IssuedDocument> keep(Ready ready, DocumentId id, Optional<Integer> number, LocalDate date,
                                         Files files) {
        EvidenceStore store = book.workspace().evidence();
        try (StagedEvidence staged = store.stage(new ByteArrayInputStream(files.pdf()));
                StagedEvidence copy = store.stage(new ByteArrayInputStream(files.copy()))) {
            synchronized (book) {
                if (!(ready(id, number, date) instanceof Outcome.Done<Ready>(Ready later)) || !ready.same(later)
                        || isAttested(ready) && !new AttestPaper(book).holds(files.pdf())) {
                    return Outcome.refused(Reason.CHANGED_MEANWHILE);
                }
                staged.accept();
                copy.accept();
                return book.append(facts(ready, issued(ready, date, files, staged.stored().sha256(),
                                copy.stored().sha256()), date))
                        .then(_ -> Outcome.done(new IssuedDocuments(book.snapshot()).find(id).orElseThrow()));
            }
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    /** What went out, and the copy of the same text that offices edit. */
    private record Files(byte[] pdf, byte[] copy) {
    }

    private DocumentIssued issued(Ready ready, LocalDate date, Files files, String sha256, String copySha256) {
        DocumentRow row = ready.row();
        return new DocumentIssued(row.id(), row.kind(), row.draft().about(), ready.number(), date,
                RoundState.digest(book.snapshot()), sha256, files.pdf().length, ready.units(), copySha256, files.copy().length);
    }

    private List<Fact> facts(Ready ready, DocumentIssued issued, LocalDate date) {
        List<Fact> facts = new ArrayList<>(ready.numbering());
        facts.add(issued);
        ready.row().replaces().flatMap(shelf::find).filter(row -> row.state() == DocumentRow.State.ISSUED)
                .ifPresent(row -> facts.add(new DocumentEnded(row.issued().orElseThrow().ended(date,
                        "Được thay thế bằng văn bản số " + ready.number(), Optional.of(ready.row().id())))));
        return facts;
    }
}
