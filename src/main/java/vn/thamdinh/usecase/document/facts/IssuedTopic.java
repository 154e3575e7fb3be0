package vn.thamdinh.usecase.document.facts;

import java.util.Comparator;
import java.util.Optional;

import vn.thamdinh.domain.ledger.DocumentFact.DocumentEnded;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentIssued;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;

/** Documents that were issued before and that later ones refer to. */
final class IssuedTopic {
    private final RoundBook book;

    IssuedTopic(RoundBook book) {
        this.book = book;
    }

    void into(FactsDraft draft) {
        issued(draft, "decision", "recognition-decision");
        issued(draft, "submission", "department-submission");
        issued(draft, "council-decision", "council-decision");
        issued(draft, "report", "appraisal-report");
    }

    /** The latest of the kind that is neither withdrawn nor replaced. */
    private void issued(FactsDraft draft, String name, String kind) {
        Optional<DocumentIssued> latest = book.snapshot().standing(DocumentIssued.class).map(Snapshot.Standing::fact)
                .filter(issued -> issued.documentKind().equals(kind) && !isEnded(issued))
                .max(Comparator.comparing(DocumentIssued::date));
        draft.value(name + "-number", latest.map(DocumentIssued::number).orElse(""));
        draft.value(name + "-date", latest.map(DocumentIssued::date).map(AdministrativeDate::longForm).orElse(""));
        draft.value(name + "-day", latest.map(DocumentIssued::date).map(AdministrativeDate::shortForm).orElse(""));
    }

    private boolean isEnded(DocumentIssued issued) {
        return book.snapshot().standing(DocumentEnded.class)
                .anyMatch(ended -> ended.fact().ended().document().equals(issued.id()));
    }
}
