package vn.thamdinh.domain.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.domain.text.Require;

/**
 * An issued document that no longer holds (NĐ 30/2020, Điều 18): withdrawn, or replaced by a later one.
 *
 * @param paper  SHA-256 of the issued file, 64 hex digits, for two laptops can issue one draft, and only one of the papers
 *               may end; empty where the entry, as former ones do, speaks of whatever was issued of the document
 * @param date   from when
 * @param reason why; not blank
 * @param by     the document that takes its place; empty when it is only withdrawn
 */
public record EndedDocument(DocumentId document, Optional<String> paper, LocalDate date, String reason,
                            Optional<DocumentId> by) {
    public EndedDocument {
        Objects.requireNonNull(document, "document");
        Require.that(paper.map(sha256 -> Require.isHex(sha256, 64)).orElse(true), "no SHA-256 of a paper");
        Objects.requireNonNull(date, "date");
        reason = Require.text(reason, "reason");
        Require.that(!by.equals(Optional.of(document)), "a document does not replace itself");
    }

    /** As it was recorded before papers were told apart. */
    public static EndedDocument former(DocumentId document, LocalDate date, String reason, Optional<DocumentId> by) {
        return new EndedDocument(document, Optional.empty(), date, reason, by);
    }

    /** Whether it speaks of the paper that was issued of the document. */
    public boolean ends(DocumentId issued, String sha256) {
        return document.equals(issued) && paper.map(sha256::equals).orElse(true);
    }
}
