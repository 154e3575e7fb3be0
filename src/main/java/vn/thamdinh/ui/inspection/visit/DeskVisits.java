package vn.thamdinh.ui.inspection.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import vn.thamdinh.domain.inspection.Attendee;
import vn.thamdinh.domain.inspection.Note;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.inspection.Observation;
import vn.thamdinh.usecase.inspection.Phrase;
import vn.thamdinh.usecase.inspection.RecordVisit;
import vn.thamdinh.usecase.inspection.RecordVisit.Kept;
import vn.thamdinh.usecase.inspection.RecordVisit.Person;
import vn.thamdinh.usecase.inspection.RecordVisit.Undone;
import vn.thamdinh.usecase.view.RoundView;

/** Visits in the open workspace. */
final class DeskVisits implements VisitPort {

    private final Desk desk;
    private final RecordVisit record;
    private final Consumer<Instant> told;

    DeskVisits(Desk desk, Consumer<Instant> told) {
        this.desk = desk;
        this.record = desk.recordVisit();
        this.told = told;
    }

    @Override
    public Optional<Data> read() {
        return desk.views().round().map(round -> new Data(round.programme(), desk.views().visits(),
                desk.views().plannedVisits()));
    }

    @Override
    public Optional<Table> open(VisitId visit) {
        return desk.views().round().flatMap(round -> desk.views().visit(visit).map(view ->
                new Table(round.programme(), view, desk.views().drafts(), desk.knownPeople().team(visit),
                        desk.knownPeople().all(visit), desk.phrases().all())));
    }

    @Override
    public Outcome<VisitId> begin(UnitId unit, LocalDate date, String place) {
        return record.begin(unit, date, place, List.of(), "")
                .then(id -> saved(record.start(id)).then(_ -> Outcome.done(id)));
    }

    @Override
    public Outcome<VisitId> begin(VisitId planned) {
        return record.begin(planned).then(id -> {
            desk.views().round().flatMap(RoundView::lastSaved).ifPresent(told);
            return Outcome.done(id);
        });
    }

    @Override
    public Outcome<Instant> start(VisitId visit) {
        return saved(record.start(visit));
    }

    @Override
    public Outcome<Instant> end(VisitId visit) {
        return saved(record.end(visit));
    }

    @Override
    public Outcome<Instant> pause(VisitId visit) {
        return saved(record.pause(visit));
    }

    @Override
    public Outcome<Instant> change(Visit visit) {
        return saved(record.change(visit));
    }

    @Override
    public Outcome<Instant> welcome(VisitId visit, List<Person> people) {
        return saved(record.welcome(visit, people));
    }

    @Override
    public Outcome<Instant> change(Attendee person) {
        return saved(record.change(person));
    }

    @Override
    public Outcome<Kept> note(VisitId visit, String text, String draft) {
        return kept(record.note(visit, text, draft));
    }

    @Override
    public Outcome<Instant> change(Note note) {
        return saved(record.change(note));
    }

    @Override
    public Outcome<Kept> find(VisitId visit, Optional<String> key, Observation seen, String draft) {
        return kept(key.map(old -> record.change(visit, old, seen, draft))
                .orElseGet(() -> record.find(visit, seen, draft)));
    }

    @Override
    public Outcome<Instant> strike(VisitId visit, String key, boolean struck) {
        return saved(record.strike(visit, key, struck));
    }

    @Override
    public Outcome<Undone> undo() {
        return record.undo().then(undone -> {
            desk.views().round().flatMap(RoundView::lastSaved).ifPresent(told);
            return Outcome.done(undone);
        });
    }

    @Override
    public Outcome<Instant> keepDraft(String key, String text) {
        return desk.keepDraft().keep(key, text);
    }

    @Override
    public Outcome<Instant> keepPhrases(List<Phrase> phrases) {
        return saved(desk.phrases().keep(phrases));
    }

    private Outcome<Instant> saved(Outcome<Saved> outcome) {
        return outcome.then(saved -> {
            told.accept(saved.at());
            return Outcome.done(saved.at());
        });
    }

    private Outcome<Kept> kept(Outcome<Kept> outcome) {
        return outcome.then(kept -> {
            told.accept(kept.at());
            return Outcome.done(kept);
        });
    }
}
