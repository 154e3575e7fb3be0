package vn.thamdinh.usecase.document.facts;

import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.document.register.IssuedDocument;
import vn.thamdinh.usecase.document.register.IssuedDocuments;

/** Documents that were issued before and that later ones refer to. */
final class IssuedTopic {
    /** The latest first. */
    private final List<IssuedDocument> holding;

    IssuedTopic(RoundBook book) {
        this.holding = new IssuedDocuments(book.snapshot()).holding();
    }

    void into(FactsDraft draft) {
        issued(draft, "decision", holding.stream().anyMatch(one -> one.kind().equals(IssuedDocuments.INDEX))
                ? IssuedDocuments.INDEX : IssuedDocuments.RECOGNITION);
        issued(draft, "submission", "department-submission");
        issued(draft, "council-decision", "council-decision");
        issued(draft, "report", "appraisal-report");
    }

    /** The latest of the kind that is neither withdrawn nor replaced. */
    private void issued(FactsDraft draft, String name, String kind) {
        Optional<IssuedDocument> latest = holding.stream().filter(issued -> issued.kind().equals(kind)).findFirst();
        draft.value(name + "-number", latest.map(IssuedDocument::number).orElse(""));
        draft.value(name + "-date", latest.map(IssuedDocument::date).map(AdministrativeDate::longForm).orElse(""));
        draft.value(name + "-day", latest.map(IssuedDocument::date).map(AdministrativeDate::shortForm).orElse(""));
    }
}
