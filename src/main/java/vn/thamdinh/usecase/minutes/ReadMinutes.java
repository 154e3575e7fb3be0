package vn.thamdinh.usecase.minutes;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.minutes.ClosedMinutes;
import vn.thamdinh.domain.inspection.minutes.MinutesPart;
import vn.thamdinh.domain.inspection.minutes.MinutesText;
import vn.thamdinh.domain.ledger.VisitFact.MinutesClosed;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Fingerprint;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.papers.MadeDocument;
import vn.thamdinh.usecase.view.Views;

/** How far the minutes of a visit have come, and what they look like. Changes nothing. */
public final class ReadMinutes {

    private static final int WORDS = 4;

    private final RoundBook book;
    private final Views views;
    private final Paper paper;

    public ReadMinutes(RoundBook book, Views views) {
        this.book = book;
        this.views = views;
        this.paper = new Paper(book, views);
    }

    public Outcome<MinutesState> state(VisitId visit) {
        return paper.composition(visit).then(now -> Outcome.done(state(now)));
    }

    /**
     * The minutes as pages: while they are open, a draft that is marked as such; once closed, the file that was closed.
     *
     * @param unsaved passages to be shown in place of those that stand
     * @param photos  whether the draft gets its annex of photos; decides nothing about closed minutes
     */
    public Outcome<MadeDocument> preview(VisitId visit, Optional<MinutesText> unsaved, boolean photos,
                                         Progress progress) {
        return paper.composition(visit).then(now -> now.versions().closed()
                ? version(visit, now.versions().current())
                : paper.draw(now, new Issuance.Draft(), unsaved.orElseGet(now::text), photos, progress));
    }

    /** The PDF of a version that was closed, byte for byte as it was then. */
    public Outcome<MadeDocument> version(VisitId visit, int version) {
        return paper.composition(visit).then(now -> now.versions().list().stream()
                .filter(each -> each.version() == version).findFirst()
                .map(each -> paper.closed(now, each.file()))
                .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, Integer.toString(version))));
    }

    /** A name for the file of the minutes. */
    public Outcome<String> fileName(VisitId visit) {
        return paper.composition(visit).then(now ->
                Outcome.done(Paper.fileName(now, now.versions().current())));
    }

    private MinutesState state(Composition now) {
        MinutesText text = now.text();
        String content = now.content(text);
        VisitId visit = now.view().visit().id();
        return new MinutesState(visit, now.unitName(), now.view().visit().date(), now.versions().current(),
                now.versions().reason(), text, now.texts(), now.doubled(), now.view().isGoingOn(), drafts(visit), content,
                String.join(" ", Fingerprint.words(HexFormat.of().parseHex(content), WORDS)),
                now.signers(), now.signatures(content), now.versions().closed(),
                now.versions().closed() && isContradicted(visit, content), now.versions().list());
    }

    /** What was merged later may say something else, and another laptop may have closed the same visit otherwise. */
    private boolean isContradicted(VisitId visit, String content) {
        return book.snapshot().standing(MinutesClosed.class).map(closed -> closed.fact().minutes())
                .filter(minutes -> minutes.visit().equals(visit)).filter(ClosedMinutes::closed)
                .anyMatch(minutes -> !minutes.content().equals(content));
    }

    private Map<MinutesPart, String> drafts(VisitId visit) {
        Map<MinutesPart, String> drafts = new EnumMap<>(MinutesPart.class);
        Map<String, String> kept = views.drafts();
        for (MinutesPart part : MinutesPart.values()) {
            Optional.ofNullable(kept.get(WriteMinutes.draftKey(visit, part)))
                    .ifPresent(text -> drafts.put(part, text));
        }
        return drafts;
    }
}
