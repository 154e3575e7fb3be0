package vn.thamdinh.usecase.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.documents.composed.ComposedDocument;
import vn.thamdinh.documents.conformity.Context;
import vn.thamdinh.documents.docx.DocxWriter;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.ledger.DocumentFact.CopyGivenOut;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentIssued;
import vn.thamdinh.storage.evidence.EvidenceStore;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.conformity.JudgePaper;
import vn.thamdinh.usecase.conformity.JudgedPaper;
import vn.thamdinh.usecase.document.ComposeDocument.Filled;
import vn.thamdinh.usecase.document.register.IssuedDocument;
import vn.thamdinh.usecase.papers.MadeDocument;
import vn.thamdinh.usecase.papers.OutsideFile;
import vn.thamdinh.usecase.signing.SignPaper;
import vn.thamdinh.usecase.signing.SigningWish;
import vn.thamdinh.wire.Hashes;

/** A document as pages: an issued one byte for byte as it was issued, a draft as things stand and marked as such. */
public final class ReadDocument {
    private final RoundBook book;
    private final ComposeDocument compose;
    private final DocumentShelf shelf;
    private final ClosedVisits minutes;
    private final Numbers numbers;

    ReadDocument(RoundBook book, ComposeDocument compose, DocumentShelf shelf, Numbers numbers, ClosedVisits minutes) {
        this.numbers = numbers;
        this.minutes = minutes;
        this.book = book;
        this.compose = compose;
        this.shelf = shelf;
    }

    /**
     * A document's file.
     *
     * @param problems what keeps it from being issued; none of an issued one
     */
    public record Read(byte[] pdf, List<DocumentProblem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The document as it is.
     *
     * @param unsaved what was typed since it was saved, in place of what stands; not looked at in an issued one
     */
    public Outcome<Read> read(DocumentId id, Map<String, String> unsaved) {
        return shelf.find(id).map(row -> row.issued().map(this::issued).orElseGet(() -> draft(row, unsaved)))
                .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, id.value()));
    }

    /** A draft of a kind, with a text or template tried out, before anything is saved. */
    public Outcome<Read> tried(DocumentKind kind, String about, Map<String, String> fields, Map<String, String> tried) {
        return compose.compose(kind, new Filled(about, fields, Optional.empty()), new Issuance.Draft(), tried).then(ReadDocument::drawn);
    }

    /**
     * Writes a copy outside the workspace, which anybody can read; it stays only if the log took it.
     *
     * @param purpose such as "Gửi Văn phòng Ủy ban"; not blank
     * @return its SHA-256
     */
    public Outcome<String> copy(DocumentId id, Path file, String purpose) {
        if (purpose.isBlank()) {
            return Outcome.refused(Reason.NO_VALUE, "purpose");
        }
        return read(id, Map.of()).then(read -> given(id, file, read.pdf(), purpose));
    }

    /**
     * Writes a copy that an office program can change (DOCX): of an issued document the one made of the same text when it
     * was issued, of a draft as things stand. It is never the issued document itself.
     *
     * @return its SHA-256
     */
    public Outcome<String> editable(DocumentId id, Path file, String purpose) {
        if (purpose.isBlank()) {
            return Outcome.refused(Reason.NO_VALUE, "purpose");
        }
        Optional<DocumentRow> row = shelf.find(id);
        Optional<DocumentKind> kind = row.flatMap(found -> compose.kind(found.kind()));
        if (kind.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, id.value());
        }
        if (minutes.closed(kind.get(), row.get().draft().about()).isPresent()) {
            return Outcome.refused(Reason.MINUTES_CLOSED);
        }
        Optional<DocumentIssued> kept = row.get().issued().map(IssuedDocument::fact).filter(fact -> fact.copySize() > 0);
        if (kept.isPresent()) {
            return stored(kept.get().copySha256(), row.get().numberText())
                    .then(bytes -> given(id, file, bytes, purpose));
        }
        Issuance issuance = row.get().issued().filter(paper -> paper.ordinal() > 0)
                .<Issuance>map(paper -> new Issuance.Issued(paper.ordinal(), paper.date()))
                .orElseGet(Issuance.Draft::new);
        return compose.compose(kind.get(), row.get().draft(), issuance)
                .then(composed -> shape(composed).<Outcome<String>>map(problem ->
                        Outcome.refused(Reason.LETTER_IN_DOCUMENT, problem.argument()))
                        .orElseGet(() -> given(id, file,
                                DocxWriter.write(composed.draw(new PdfRenderer()).text()), purpose)));
    }

    private Outcome<String> given(DocumentId id, Path file, byte[] bytes, String purpose) {
        DocumentRow row = shelf.find(id).orElseThrow();
        var fact = new CopyGivenOut(OwnKey.next(book), row.kind(), row.draft().about(), Hashes.sha256Hex(bytes),
                purpose.strip());
        return book.permits(fact)
                ? OutsideFile.write(file, bytes).then(written ->
                        OutsideFile.unlessRefused(written, book.append(List.of(fact)))
                                .then(_ -> Outcome.done(fact.sha256())))
                : Outcome.refused(Reason.NO_RIGHT);
    }

    /**
     * Writes a copy of a document with a digital signature, and logs it; nothing is written or logged where signing fails.
     * The document's own file stays as it is.
     *
     * @param password of the key file; its letters stay the caller's to wipe
     * @return the name on the certificate
     */
    public Outcome<String> sign(DocumentId id, Path keyFile, char[] password, SigningWish wish, Path file) {
        return read(id, Map.of()).then(read -> new SignPaper(book.clock()).sign(read.pdf(), keyFile, password,
                        wish))
                .then(signed -> given(id, file, signed.pdf(), "Ký số").then(_ -> Outcome.done(signed.signer())));
    }

    /** A document's pages held against the rules of NĐ 30/2020. */
    public Outcome<JudgedPaper> judge(DocumentId id, byte[] pdf) {
        return JudgePaper.judge(pdf, context(id), "document.pdf");
    }

    /** All that is known of a document beside its pages. */
    Context context(DocumentId id) {
        return shelf.find(id).flatMap(row -> compose.kind(row.kind()).map(kind ->
                new PaperContext(book.snapshot(), compose, numbers).of(kind, row))).orElse(Context.UNKNOWN);
    }

    private Outcome<Read> draft(DocumentRow row, Map<String, String> unsaved) {
        Optional<DocumentKind> kind = compose.kind(row.kind());
        if (kind.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, row.kind());
        }
        Optional<Outcome<MadeDocument>> closed = minutes.closed(kind.get(), row.draft().about());
        if (closed.isPresent()) {
            return closed.get().then(made -> Outcome.done(new Read(made.pdf(), List.of())));
        }
        Map<String, String> fields = new HashMap<>(row.draft().fields());
        fields.putAll(unsaved);
        return compose.compose(kind.get(), Filled.of(row.draft()).with(fields), new Issuance.Draft(), Map.of())
                .then(composed -> drawn(composed).then(read -> Outcome.done(new Read(read.pdf(),
                        kind.get().isNumbered() ? DocumentProblem.of(composed, kind.get(), fields)
                                : read.problems()))));
    }

    /** The pages of a composed document; refused where a letter has no shape. */
    public static Outcome<Read> drawn(ComposedDocument composed) {
        List<DocumentProblem> problems = composed.problems().stream().map(DocumentProblem::of).toList();
        Optional<DocumentProblem> shape = shape(composed);
        return shape.isPresent() ? Outcome.refused(Reason.LETTER_IN_DOCUMENT, shape.get().argument())
                : Outcome.done(new Read(composed.draw(new PdfRenderer()).pdf().bytes(), problems));
    }

    /** A letter that no page can show. */
    private static Optional<DocumentProblem> shape(ComposedDocument composed) {
        return composed.problems().stream().map(DocumentProblem::of)
                .filter(problem -> problem.sort() == DocumentProblem.Sort.NO_SHAPE).findFirst();
    }

    private Outcome<Read> issued(IssuedDocument paper) {
        return paper.kept() ? stored(paper.sha256(), paper.number()).then(pdf -> Outcome.done(new Read(pdf, List.of())))
                : Outcome.refused(Reason.DOCUMENT_FILE_ABSENT, paper.number());
    }

    /** A file that was kept when the paper of that number was issued. */
    private Outcome<byte[]> stored(String sha256, String number) {
        EvidenceStore store = book.workspace().evidence();
        if (!store.holds(sha256)) {
            return Outcome.refused(Reason.DOCUMENT_FILE_ABSENT, number);
        }
        try (InputStream content = store.open(sha256)) {
            return Outcome.done(content.readAllBytes());
        } catch (NoSuchFileException gone) {
            return Outcome.refused(Reason.DOCUMENT_FILE_ABSENT, number);
        } catch (IOException damaged) {
            return Outcome.refused(Reason.DAMAGED, number);
        }
    }
}
