package vn.thamdinh.usecase.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.documents.composed.Composer;
import vn.thamdinh.documents.composed.DocumentFacts;
import vn.thamdinh.documents.composed.Letterhead;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;

/** What is filled in for documents. Changes nothing. */
public final class DocumentForms {
    private final RoundBook book;
    private final ComposeDocument compose;
    private final DocumentShelf shelf;
    private final Numbers numbers;

    DocumentForms(RoundBook book, ComposeDocument compose, DocumentShelf shelf, Numbers numbers) {
        this.book = book;
        this.compose = compose;
        this.shelf = shelf;
        this.numbers = numbers;
    }

    /** The form of one document, issued ones too: nothing can be changed in those. */
    public Outcome<DocumentForm> form(DocumentId id) {
        Optional<DocumentRow> row = shelf.find(id);
        Optional<DocumentKind> kind = row.flatMap(found -> compose.kind(found.kind()));
        if (kind.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, id.value());
        }
        return compose.facts(kind.get(), row.get().draft().about()).then(facts -> {
            Map<String, String> typed = new HashMap<>(row.get().draft().fields());
            if (row.get().issued().isEmpty()) {
                typed.putAll(kept(row.get(), kind.get()));
            }
            Composer composer = compose.composer(kind.get(), row.get().draft().tie());
            DocumentFacts all = facts.with(compose.tied(row.get().draft().tie()));
            Map<String, String> presets = composer.presets(all);
            Letterhead head = composer.letterhead(all, typed);
            List<DocumentForm.Filled> fields = kind.get().fields().stream().map(field -> new DocumentForm.Filled(field,
                    typed.getOrDefault(field.id(), ""), typed.containsKey(field.id()),
                    presets.getOrDefault(field.id(), ""))).toList();
            List<DocumentForm.Capacity> capacities = head.capacities().entrySet().stream()
                    .map(one -> new DocumentForm.Capacity(one.getKey(), String.join(", ", one.getValue()))).toList();
            int next = kind.get().isNumbered() && !head.series().isBlank()
                    ? numbers.series(head.series(), book.today().getYear()).next() : 0;
            return Outcome.done(new DocumentForm(row.get(), kind.get(), fields, capacities, head.symbol(), next));
        });
    }

    /** What was half typed when the program ended. */
    private Map<String, String> kept(DocumentRow row, DocumentKind kind) {
        Map<String, String> drafts = book.workspace().drafts();
        Map<String, String> kept = new HashMap<>();
        kind.fields().forEach(field -> Optional.ofNullable(drafts.get(Drafts.keptKey(row.id(), field.id())))
                .ifPresent(text -> kept.put(field.id(), text)));
        return kept;
    }
}
