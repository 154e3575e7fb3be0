package vn.thamdinh.domain.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.domain.text.Require;

/**
 * An issued document that no longer holds (NĐ 30/2020, Điều 18): withdrawn, or replaced by a later one.
 *
 * @param date   from when
 * @param reason why; not blank
 * @param by     the document that takes its place; empty when it is only withdrawn
 */
public record EndedDocument(DocumentId document, LocalDate date, String reason, Optional<DocumentId> by) {
    public EndedDocument {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(date, "date");
        reason = Require.text(reason, "reason");
        Require.that(!by.equals(Optional.of(document)), "a document does not replace itself");
    }
}
