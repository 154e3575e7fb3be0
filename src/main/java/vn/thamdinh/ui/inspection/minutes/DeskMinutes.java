package vn.thamdinh.ui.inspection.minutes;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.minutes.MinutesPart;
import vn.thamdinh.domain.inspection.minutes.MinutesText;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.minutes.MinutesState;
import vn.thamdinh.usecase.papers.ShowPages;
import vn.thamdinh.usecase.view.PageImage;

/** The minutes of the open workspace. */
record DeskMinutes(Desk desk, Consumer<Instant> told) implements MinutesPort {

    @Override
    public List<Known> visits() {
        return desk.views().round().map(round -> desk.views().visits().stream().map(view -> view.visit())
                .map(visit -> new Known(visit.id(), name(round.programme(), visit.unit()), visit.date())).toList())
                .orElse(List.of());
    }

    private static String name(Programme programme, UnitId unit) {
        return programme.unit(unit).map(Unit::fullName).or(() -> programme.district(unit).map(District::name))
                .orElse(unit.code());
    }

    @Override
    public Outcome<MinutesState> state(VisitId visit) {
        return desk.minutes().read().state(visit);
    }

    @Override
    public Outcome<Instant> draft(VisitId visit, MinutesPart part, String text) {
        return desk.minutes().write().draft(visit, part, text);
    }

    @Override
    public Outcome<Instant> write(MinutesText text) {
        return told(desk.minutes().write().write(text));
    }

    @Override
    public Outcome<List<PageImage>> pages(VisitId visit, Optional<MinutesText> unsaved, boolean photos,
                                          Progress progress) {
        return desk.minutes().read().preview(visit, unsaved, photos, progress)
                .then(made -> Outcome.done(ShowPages.of(made.pdf(), DOTS_PER_INCH)));
    }

    @Override
    public Outcome<Instant> sign(VisitId visit, String content, String key, String strokes) {
        return told(desk.minutes().sign().sign(visit, content, key, strokes));
    }

    @Override
    public Outcome<Instant> withdraw(VisitId visit, String key) {
        return told(desk.minutes().sign().withdraw(visit, key));
    }

    @Override
    public Outcome<Integer> close(VisitId visit, boolean photos, Progress progress) {
        return desk.minutes().close().close(visit, photos, progress)
                .then(closed -> Outcome.done(closed.version()));
    }

    @Override
    public Outcome<Instant> end(VisitId visit) {
        return told(desk.recordVisit().end(visit));
    }

    @Override
    public Outcome<List<PageImage>> version(VisitId visit, int version) {
        return desk.minutes().read().version(visit, version)
                .then(made -> Outcome.done(ShowPages.of(made.pdf(), DOTS_PER_INCH)));
    }

    @Override
    public Outcome<Instant> reopen(VisitId visit, String reason) {
        return told(desk.minutes().close().reopen(visit, reason));
    }

    @Override
    public Outcome<String> fileName(VisitId visit) {
        return desk.minutes().read().fileName(visit);
    }

    @Override
    public Outcome<Path> copy(VisitId visit, Path file, String purpose, boolean photos, Progress progress) {
        return desk.minutes().giveOut().copy(visit, file, purpose, photos, progress)
                .then(given -> Outcome.done(given.file()));
    }

    private Outcome<Instant> told(Outcome<Saved> outcome) {
        return outcome.then(saved -> {
            told.accept(saved.at());
            return Outcome.done(saved.at());
        });
    }
}
