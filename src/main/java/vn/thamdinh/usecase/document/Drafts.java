package vn.thamdinh.usecase.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.document.DocumentDraft;
import vn.thamdinh.domain.document.DocumentField;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.domain.document.DocumentTie;
import vn.thamdinh.domain.document.ReservedNumber;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentWritten;
import vn.thamdinh.domain.ledger.DocumentFact.NumberReserved;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.Refusals;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.document.DocumentRow.State;

/**
 * Drafts: what people fill in for a document. One of a kind that is about something stands at a time; of a kind about
 * the whole round there may be several. Once issued, nothing of a document changes.
 */
public final class Drafts {
    private final RoundBook book;
    private final ComposeDocument compose;
    private final DocumentShelf shelf;

    Drafts(RoundBook book, ComposeDocument compose, DocumentShelf shelf) {
        this.book = book;
        this.compose = compose;
        this.shelf = shelf;
    }

    /**
     * Begins a document, or hands back the one that is being written where there is one of the kind for each.
     *
     * @param about as the kind asks: empty, a unit's, district's or member's id
     */
    public Outcome<DocumentId> begin(String kind, String about) {
        return begin(kind, about, Map.of(), Optional.empty());
    }

    /** The same with what is filled in already, and what it is to an issued document. */
    Outcome<DocumentId> begin(String kind, String about, Map<String, String> fields, Optional<DocumentTie> tie) {
        Optional<DocumentKind> known = compose.kind(kind);
        if (known.isEmpty()) {
            return book.snapshot().programme().isEmpty() ? Outcome.refused(Reason.NO_ROUND)
                    : Outcome.refused(Reason.NOT_FOUND, kind);
        }
        Optional<DocumentRow> open = known.get().about() == About.ROUND || tie.isPresent() ? Optional.empty()
                : shelf.rows().stream().filter(row -> row.state() == State.DRAFT && row.kind().equals(kind)
                        && row.draft().about().equals(about)).findFirst();
        if (open.isPresent()) {
            return Outcome.done(open.get().id());
        }
        return compose.facts(known.get(), about).then(_ -> {
            var id = new DocumentId(OwnKey.next(book));
            return book.append(List.of(new DocumentWritten(new DocumentDraft(id, kind, about, fields, tie, false))))
                    .then(_ -> Outcome.done(id));
        });
    }

    /**
     * Keeps what was typed; a field that is not named keeps what it had.
     *
     * @param typed by the kind's fields; an empty text leaves a field open
     */
    public Outcome<Saved> change(DocumentId id, Map<String, String> typed) {
        return draft(id).then(row -> {
            Optional<Outcome<Saved>> refused = refused(row.kind(), typed);
            if (refused.isPresent()) {
                return refused.get();
            }
            Map<String, String> fields = new HashMap<>(row.draft().fields());
            fields.putAll(typed);
            return fields.equals(row.draft().fields()) && !row.disputed()
                    ? forget(id, typed.keySet()) : write(row.draft().with(fields), List.of(), typed.keySet());
        });
    }

    /** Why what was typed cannot be kept in a document of a kind; empty if it can. */
    private <T> Optional<Outcome<T>> refused(String kind, Map<String, String> typed) {
        Set<String> known = compose.kind(kind).map(DocumentKind::fields).orElse(List.of()).stream()
                .map(DocumentField::id).collect(Collectors.toSet());
        Optional<String> strange = typed.keySet().stream().filter(field -> !known.contains(field)).sorted().findFirst();
        if (strange.isPresent()) {
            return Optional.of(Outcome.refused(Reason.NOT_FOUND, strange.get()));
        }
        return typed.values().stream().map(String::length).filter(length -> length > DocumentDraft.LONGEST_CHARS)
                .findFirst().map(length -> Outcome.refused(Reason.OUT_OF_RANGE, String.valueOf(length), "0",
                        String.valueOf(DocumentDraft.LONGEST_CHARS)));
    }

    /** Begins a document with its fields filled in; nothing is begun where one of them is refused. */
    public Outcome<DocumentId> write(String kind, String about, Map<String, String> typed) {
        if (compose.kind(kind).isPresent()) {
            Optional<Outcome<DocumentId>> refused = refused(kind, typed);
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        return begin(kind, about).then(id -> change(id, typed).then(_ -> Outcome.done(id)));
    }

    /**
     * Keeps what is half typed into a field on this computer alone, so that a crash loses nothing; {@link #change} makes
     * it part of the draft.
     */
    public Outcome<Instant> keep(DocumentId id, String field, String text) {
        try {
            book.workspace().keepDraft(keptKey(id, field), text);
            return Outcome.done(book.clock().instant());
        } catch (StorageException e) {
            return Refusals.of(e);
        }
    }

    static String keptKey(DocumentId id, String field) {
        return "document|" + id.value() + "|" + field;
    }

    /** Takes it off the list; a number that it had is given back. */
    public Outcome<Saved> drop(DocumentId id) {
        return draft(id).then(row -> write(row.draft().asDropped(), givenBack(row), row.draft().fields().keySet()));
    }

    /** A document that is still a draft. */
    Outcome<DocumentRow> draft(DocumentId id) {
        Optional<DocumentRow> row = shelf.find(id);
        if (row.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, id.value());
        }
        return row.get().state() == State.DRAFT ? Outcome.done(row.get())
                : Outcome.refused(Reason.DOCUMENT_ISSUED, row.get().numberText());
    }

    private List<Fact> givenBack(DocumentRow row) {
        List<Fact> facts = new ArrayList<>();
        shelf.numbers().getOrDefault(row.id(), List.of()).forEach(taken -> facts.add(back(taken.fact().number())));
        return facts;
    }

    static NumberReserved back(ReservedNumber taken) {
        return new NumberReserved(new ReservedNumber(taken.series(), taken.year(), taken.number(), taken.document(),
                false));
    }

    private Outcome<Saved> forget(DocumentId id, Set<String> fields) {
        for (String field : fields) {
            if (keep(id, field, "") instanceof Outcome.Refused<Instant> refused) {
                return refused.as();
            }
        }
        return Outcome.done(new Saved(book.savedAt()));
    }

    private Outcome<Saved> write(DocumentDraft draft, List<Fact> besides, Set<String> typed) {
        List<Fact> facts = new ArrayList<>(besides);
        facts.add(new DocumentWritten(draft));
        return book.append(facts, typed.stream().map(field -> keptKey(draft.id(), field)).toList());
    }
}
