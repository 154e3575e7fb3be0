package vn.thamdinh.usecase.document;

import java.util.Optional;

import vn.thamdinh.documents.minutes.MinutesDocument;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.minutes.MinutesState;
import vn.thamdinh.usecase.minutes.ReadMinutes;
import vn.thamdinh.usecase.papers.MadeDocument;

/** Minutes of visits that were closed: they are what was signed, not what stands now. */
final class ClosedVisits {
    private final ReadMinutes minutes;

    ClosedVisits(ReadMinutes minutes) {
        this.minutes = minutes;
    }

    /** The file as it was closed; empty for documents of other kinds and for minutes that are still open. */
    Optional<Outcome<MadeDocument>> closed(DocumentKind kind, String about) {
        if (kind.about() != About.VISIT || !kind.id().equals(MinutesDocument.KIND)) {
            return Optional.empty();
        }
        var visit = new VisitId(about);
        return minutes.state(visit) instanceof Outcome.Done<MinutesState>(MinutesState state) && state.closed()
                ? Optional.of(minutes.preview(visit, Optional.empty(), true, Progress.NONE)) : Optional.empty();
    }
}
