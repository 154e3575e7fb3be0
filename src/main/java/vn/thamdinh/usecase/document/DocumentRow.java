package vn.thamdinh.usecase.document;

import java.time.Instant;
import java.util.Optional;

import vn.thamdinh.domain.document.DocumentDraft;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentTie;
import vn.thamdinh.domain.document.ReservedNumber;
import vn.thamdinh.usecase.document.register.IssuedDocument;

/**
 * A document from its draft on, as lists show it.
 *
 * @param about    what people call what it is about: a unit's, district's or member's name; empty for the round
 * @param number   taken for it; empty if none is
 * @param disputed whether the number, or what was typed, is contradicted by what another laptop brought
 * @param issued   empty while it is a draft
 * @param by       who wrote it last, or issued it
 */
public record DocumentRow(DocumentDraft draft, String about, Optional<ReservedNumber> number, boolean disputed,
                          Optional<IssuedDocument> issued, String by, Instant at) {
    /** How far a document has come. */
    public enum State { DRAFT, ISSUED, WITHDRAWN, REPLACED }

    /** The document. */
    public DocumentId id() {
        return draft.id();
    }

    /** What its row alone is asked for by: of two papers issued of one draft, each has its own. */
    public DocumentId address() {
        return issued.map(IssuedDocument::address).orElse(id());
    }

    /** Id of its kind. */
    public String kind() {
        return draft.kind();
    }

    /** The document that it takes the place of. */
    public Optional<DocumentId> replaces() {
        return draft.tied(DocumentTie.Sort.REPLACES);
    }

    /** The document that it corrects. */
    public Optional<DocumentId> corrects() {
        return draft.tied(DocumentTie.Sort.CORRECTS);
    }

    /** How far it has come. */
    public State state() {
        return issued.map(paper -> paper.ended().map(end -> end.by().isPresent() ? State.REPLACED : State.WITHDRAWN)
                .orElse(State.ISSUED)).orElse(State.DRAFT);
    }

    /** The number that lists show: issued with its symbol, or taken and not used yet; empty if there is none. */
    public String numberText() {
        return issued.map(IssuedDocument::number)
                .or(() -> number.map(taken -> "%02d".formatted(taken.number()))).orElse("");
    }
}
