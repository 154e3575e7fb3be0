package vn.thamdinh.ui.inspection.minutes;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.minutes.MinutesPart;
import vn.thamdinh.domain.inspection.minutes.MinutesText;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.minutes.MinutesState;
import vn.thamdinh.usecase.view.PageImage;

/** What the screen of minutes asks for. Every call blocks. */
public interface MinutesPort {

    /** Dots per inch of the live pages: sharp at the width that they have beside the editors. */
    double DOTS_PER_INCH = 110;

    /** A visit of which there can be minutes. */
    record Known(VisitId id, String unit, LocalDate date) {
    }

    /** All of them, earliest first. */
    List<Known> visits();

    Outcome<MinutesState> state(VisitId visit);

    Outcome<Instant> draft(VisitId visit, MinutesPart part, String text);

    Outcome<Instant> write(MinutesText text);

    /** @param unsaved passages to be shown in place of those that stand */
    Outcome<List<PageImage>> pages(VisitId visit, Optional<MinutesText> unsaved, boolean photos, Progress progress);

    Outcome<Instant> sign(VisitId visit, String content, String key, String strokes);

    Outcome<Instant> withdraw(VisitId visit, String key);

    Outcome<Integer> close(VisitId visit, boolean photos, Progress progress);

    /** Says that the visit ends now. */
    Outcome<Instant> end(VisitId visit);

    /** The pages of a version that was closed. */
    Outcome<List<PageImage>> version(VisitId visit, int version);

    Outcome<Instant> reopen(VisitId visit, String reason);

    Outcome<String> fileName(VisitId visit);

    Outcome<Path> copy(VisitId visit, Path file, String purpose, boolean photos, Progress progress);

    /**
     * The open workspace itself.
     *
     * @param told hears when something has become durable; called off the FX thread
     */
    static MinutesPort of(Desk desk, Consumer<Instant> told) {
        return new DeskMinutes(desk, told);
    }
}
