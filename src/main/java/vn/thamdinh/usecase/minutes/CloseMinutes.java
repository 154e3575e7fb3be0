package vn.thamdinh.usecase.minutes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.minutes.ClosedMinutes;
import vn.thamdinh.domain.inspection.minutes.MinutesText;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.ledger.EvidenceFact.FileTied;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.VisitFact.MinutesClosed;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.evidence.StagedEvidence;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.MinutesSeal;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.inspection.VisitGate;
import vn.thamdinh.usecase.minutes.MinutesState.Signed;
import vn.thamdinh.usecase.papers.MadeDocument;
import vn.thamdinh.usecase.view.Views;

/**
 * Closes minutes and opens them again. A closed version is a PDF among the unit's evidence; from then on nothing of the
 * visit changes. Opened again, the next version says that it replaces the one before, and why.
 */
public final class CloseMinutes {

    private static final String PDF = "application/pdf";
    private static final String NO_HASH = "0".repeat(64);

    private final RoundBook book;
    private final Paper paper;

    /** All that the paper shows and that may change while it is drawn. */
    private record Shown(String content, List<Signed> signatures, List<FileAttached> pictures) {

        static Shown of(Composition now, MinutesText text, boolean photos) {
            String content = now.content(text);
            return new Shown(content, now.signatures(content), photos ? now.papers().pictures() : List.of());
        }
    }

    public CloseMinutes(RoundBook book, Views views) {
        this.book = book;
        this.paper = new Paper(book, views);
    }

    /**
     * Closes them as they stand; all or nothing, also when the power fails.
     *
     * @param photos whether the photos of the visit become an annex
     */
    public Outcome<ClosedMinutes> close(VisitId visit, boolean photos, Progress progress) {
        return new VisitGate(book).<ClosedMinutes>refusal(visit).orElseGet(() -> paper.composition(visit)
                .then(now -> this.<ClosedMinutes>doubt(now).orElseGet(() -> book.requireWriter().then(_ ->
                        mayClose(now, visit) ? close(now, visit, photos, progress)
                                : Outcome.refused(Reason.NO_RIGHT)))));
    }

    /** What has to be decided first: the visit goes on, or two laptops wrote other words or answered one line. */
    private <T> Optional<Outcome<T>> doubt(Composition now) {
        if (now.view().isGoingOn()) {
            return Optional.of(Outcome.refused(Reason.VISIT_OPEN));
        }
        if (now.texts().size() > 1) {
            return Optional.of(Outcome.refused(Reason.TEXTS_DIFFER));
        }
        return now.doubled().stream().findFirst().map(line -> Outcome.refused(Reason.LINE_TWICE, line));
    }

    /** Opens closed minutes, so that the visit and they can be changed; the closed file stays among the evidence. */
    public Outcome<Saved> reopen(VisitId visit, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(Reason.WHY_NEEDED);
        }
        return new VisitGate(book).<Saved>hidden(visit).orElseGet(() -> {
            Optional<ClosedMinutes> closed = new MinutesSeal(book.snapshot()).closed(visit);
            return closed.map(minutes -> book.append(List.of(new MinutesClosed(new ClosedMinutes(visit,
                            minutes.version(), false, minutes.content(), minutes.file(), reason.strip())))))
                    .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, visit.value()));
        });
    }

    private boolean mayClose(Composition now, VisitId visit) {
        return book.permits(new MinutesClosed(new ClosedMinutes(visit, 1, true, NO_HASH, NO_HASH, "")))
                && book.permits(tied(now, NO_HASH));
    }

    private Outcome<ClosedMinutes> close(Composition now, VisitId visit, boolean photos, Progress progress) {
        MinutesText text = now.text();
        Shown shown = Shown.of(now, text, photos);
        return paper.draw(now, new Issuance.ToSign(), text, photos, progress)
                .then(made -> keep(now, shown, photos, made));
    }

    /**
     * The file is whole and durable before the entries that name it; they are one save. Others save while it is drawn,
     * as the intake of photos does: what no longer says what was drawn is not closed.
     */
    private Outcome<ClosedMinutes> keep(Composition now, Shown shown, boolean photos, MadeDocument made) {
        VisitId visit = now.view().visit().id();
        int version = now.versions().current();
        try (StagedEvidence staged = book.workspace().evidence().stage(new ByteArrayInputStream(made.pdf()))) {
            String sha256 = staged.stored().sha256();
            var closed = new ClosedMinutes(visit, version, true, shown.content(), sha256, "");
            UnitId unit = now.view().visit().unit();
            List<Fact> facts = List.of(new FileAttached(unit, Optional.empty(), sha256, made.pdf().length,
                    Paper.fileName(now, version), PDF, ""), tied(now, sha256), new MinutesClosed(closed));
            synchronized (book) {
                if (!paper.composition(visit).then(later -> Outcome.done(Shown.of(later, later.text(), photos)))
                        .equals(Outcome.done(shown))) {
                    return Outcome.refused(Reason.CHANGED_MEANWHILE);
                }
                staged.accept();
                return book.append(facts).then(_ -> Outcome.done(closed));
            }
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    private static FileTied tied(Composition now, String sha256) {
        return new FileTied(now.view().visit().unit(), sha256, now.view().visit().id(), "", true);
    }
}
