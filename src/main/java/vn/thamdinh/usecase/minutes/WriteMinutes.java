package vn.thamdinh.usecase.minutes;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.minutes.MinutesPart;
import vn.thamdinh.domain.inspection.minutes.MinutesText;
import vn.thamdinh.domain.ledger.VisitFact.MinutesWritten;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.appraisal.KeepDraft;
import vn.thamdinh.usecase.book.Letters;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.inspection.VisitGate;

/** Writes the passages of the minutes that come from people and not from the visit. */
public final class WriteMinutes {

    private final RoundBook book;

    public WriteMinutes(RoundBook book) {
        this.book = book;
    }

    /** Takes the passages over in place of those that stood, and drops their drafts. */
    public Outcome<Saved> write(MinutesText text) {
        return new VisitGate(book).<Saved>refusal(text.visit())
                .or(() -> Letters.refusal(text.parts().values().stream())).orElseGet(() -> book.append(
                List.of(new MinutesWritten(text)),
                Stream.of(MinutesPart.values()).map(part -> draftKey(text.visit(), part)).toList()));
    }

    /** Keeps a passage that is being typed, so that a crash loses nothing; durable when this returns. */
    public Outcome<Instant> draft(VisitId visit, MinutesPart part, String text) {
        return new VisitGate(book).<Instant>refusal(visit)
                .orElseGet(() -> new KeepDraft(book).keep(draftKey(visit, part), text));
    }

    static String draftKey(VisitId visit, MinutesPart part) {
        return "minutes|" + visit.value() + "|" + part.name();
    }
}
