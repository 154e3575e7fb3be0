package vn.thamdinh.usecase.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.documents.composed.Letterhead;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.domain.document.DocumentKind.Form;
import vn.thamdinh.domain.document.DocumentTie;
import vn.thamdinh.domain.document.DocumentTie.Sort;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentEnded;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.document.DocumentRow.State;

/**
 * What becomes of an issued document that is wrong (NĐ 30/2020, Điều 18): it is withdrawn, another takes its place, or
 * a letter corrects it. The document itself stays as it was issued.
 */
public final class EndDocument {
    private static final String CORRECTION = "correction";
    private static final String LETTER = "Công văn";

    private final RoundBook book;
    private final ComposeDocument compose;
    private final DocumentShelf shelf;
    private final Drafts drafts;

    EndDocument(RoundBook book, ComposeDocument compose, DocumentShelf shelf, Drafts drafts) {
        this.book = book;
        this.compose = compose;
        this.shelf = shelf;
        this.drafts = drafts;
    }

    /**
     * Withdraws a document.
     *
     * @param date   from when; not before it was issued
     * @param reason not blank
     */
    public Outcome<Saved> withdraw(DocumentId id, LocalDate date, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(Reason.WHY_NEEDED);
        }
        return holding(id).then(row -> date.isBefore(row.issued().orElseThrow().date())
                ? Outcome.refused(Reason.BAD_INPUT, "date")
                : book.append(List.of(new DocumentEnded(
                        row.issued().orElseThrow().ended(date, reason.strip(), Optional.empty())))));
    }

    /**
     * Begins the document that is to take another's place, with what that one says; the other holds until it is issued.
     * The one that is being written for it already, where there is one.
     */
    public Outcome<DocumentId> replace(DocumentId id) {
        return holding(id).then(row -> begun(row, Sort.REPLACES).map(Outcome::done)
                .orElseGet(() -> drafts.begin(row.kind(), row.draft().about(), row.draft().fields(),
                        Optional.of(new DocumentTie(Sort.REPLACES, row.address())))));
    }

    /** Begins the letter that corrects a document (công văn đính chính). */
    public Outcome<DocumentId> correct(DocumentId id) {
        Optional<DocumentKind> letter = correction();
        if (letter.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, CORRECTION);
        }
        return holding(id).then(row -> begun(row, Sort.CORRECTS).map(Outcome::done)
                .orElseGet(() -> drafts.begin(letter.get().id(), "", corrected(row),
                        Optional.of(new DocumentTie(Sort.CORRECTS, row.address())))));
    }

    /** What the letter says of the document, as far as its fields have a place for it. */
    private Map<String, String> corrected(DocumentRow row) {
        Optional<DocumentKind> kind = compose.kind(row.kind());
        return Map.of("of-number", row.numberText(), "of-date",
                AdministrativeDate.shortForm(row.issued().orElseThrow().date()), "of-type",
                kind.map(DocumentKind::type).map(EndDocument::type).orElse(LETTER), "of-subject",
                kind.map(of -> subject(of, row)).orElse(row.kind()));
    }

    /** "Quyết định" of "QUYẾT ĐỊNH"; a letter has no name of a type. */
    private static String type(String capitals) {
        return capitals.isEmpty() ? LETTER
                : capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.forLanguageTag("vi"));
    }

    /** The document's own trích yếu, as it follows its number: "về việc …". */
    private String subject(DocumentKind kind, DocumentRow row) {
        String subject = compose.letterhead(kind, row.draft()) instanceof Outcome.Done<Letterhead>(Letterhead head)
                ? head.subject() : kind.title();
        String running = subject.isEmpty() ? subject : subject.substring(0, 1).toLowerCase(Locale.ROOT)
                + subject.substring(1);
        return running.startsWith("về ") ? running : "về việc " + running;
    }

    /** Whether the programme has a kind of letter that corrects documents. */
    public boolean corrects() {
        return correction().isPresent();
    }

    private Optional<DocumentKind> correction() {
        return compose.kinds().stream().filter(kind -> kind.form() == Form.LETTER && kind.about() == About.ROUND
                && kind.id().startsWith(CORRECTION)).findFirst();
    }

    private Optional<DocumentId> begun(DocumentRow row, Sort sort) {
        return shelf.rows().stream().filter(other -> other.state() == State.DRAFT
                && other.draft().tied(sort).equals(Optional.of(row.address()))).map(DocumentRow::id).findFirst();
    }

    private Outcome<DocumentRow> holding(DocumentId id) {
        Optional<DocumentRow> row = shelf.find(id).filter(found -> found.issued().isPresent());
        if (row.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, id.value());
        }
        return row.get().state() == State.ISSUED ? Outcome.done(row.get())
                : Outcome.refused(Reason.DOCUMENT_ENDED, row.get().numberText());
    }
}
