package vn.thamdinh.usecase.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.documents.composed.Letterhead;
import vn.thamdinh.documents.conformity.Context;
import vn.thamdinh.documents.conformity.PaperKind;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.document.ReservedNumber;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.papers.RoundTexts;

/** What is known of a document beside its file, for those who judge it by the decree's rules. */
final class PaperContext {
    private static final String SUBMISSION = "TTr";
    private static final String POSTER = "poster";

    private final Snapshot snapshot;
    private final ComposeDocument compose;
    private final Numbers numbers;

    PaperContext(Snapshot snapshot, ComposeDocument compose, Numbers numbers) {
        this.snapshot = snapshot;
        this.compose = compose;
        this.numbers = numbers;
    }

    Context of(DocumentKind kind, DocumentRow row) {
        Optional<Letterhead> head = compose.letterhead(kind, row.draft())
                instanceof Outcome.Done<Letterhead>(Letterhead done) ? Optional.of(done) : Optional.empty();
        Optional<String> series = head.map(Letterhead::series).filter(name -> !name.isBlank());
        return new Context(Optional.of(kind(kind)), series.map(name -> taken(name, row)),
                series.map(_ -> hasOwnSeries(kind)), head.map(Letterhead::place).filter(place -> !place.isBlank()));
    }

    /** What a kind's papers are. */
    static PaperKind kind(DocumentKind kind) {
        return switch (kind.form()) {
            case DECISION -> PaperKind.DECISION;
            case LETTER -> PaperKind.LETTER;
            case MINUTES -> PaperKind.MINUTES;
            case SHEET -> kind.text("style").filter(style -> style.contains(POSTER)).isPresent() ? PaperKind.POSTER
                    : PaperKind.FORM;
            case NAMED -> kind.abbreviation().equals(SUBMISSION) ? PaperKind.SUBMISSION : PaperKind.NAMED;
        };
    }

    /** The numbers that other documents have in the series, in the document's year. */
    private Set<Integer> taken(String series, DocumentRow row) {
        int year = row.issued().map(paper -> paper.date()).map(LocalDate::getYear)
                .or(() -> row.number().map(ReservedNumber::year)).orElseGet(numbers::thisYear);
        return numbers.series(series, year).taken().stream().filter(one -> !one.document().equals(row.id()))
                .map(NumberSeries.Taken::number).collect(Collectors.toSet());
    }

    /** Whether no other body of the programme takes its numbers from the same series. */
    private boolean hasOwnSeries(DocumentKind kind) {
        var texts = RoundTexts.of(snapshot);
        String own = texts.getOrDefault("office." + kind.office() + ".series", "");
        return texts.entrySet().stream().filter(text -> text.getKey().matches("office\\.[^.]+\\.series"))
                .filter(text -> text.getValue().equals(own)).count() <= 1;
    }
}
