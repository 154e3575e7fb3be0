package vn.thamdinh.ui.inspection.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import vn.thamdinh.domain.inspection.Attendee;
import vn.thamdinh.domain.inspection.Note;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.inspection.Observation;
import vn.thamdinh.usecase.inspection.Phrase;
import vn.thamdinh.usecase.inspection.RecordVisit.Kept;
import vn.thamdinh.usecase.inspection.RecordVisit.Person;
import vn.thamdinh.usecase.inspection.RecordVisit.Undone;
import vn.thamdinh.usecase.view.VisitView;

/** What the visit asks for. Every call blocks; an {@link Instant} is when the thing became durable. */
public interface VisitPort {

    /**
     * @param visits  earliest first
     * @param planned by date and time; those begun are among the visits too
     */
    record Data(Programme programme, List<VisitView> visits, List<PlannedVisit> planned) {
        public Data {
            visits = List.copyOf(visits);
            planned = List.copyOf(planned);
        }
    }

    /**
     * One visit with all that is needed at its table.
     *
     * @param drafts  unfinished texts by key
     * @param team    whom the plan sends
     * @param people  everybody who may come, the likeliest first
     * @param phrases the person's own
     */
    record Table(Programme programme, VisitView view, Map<String, String> drafts, List<Person> team,
                 List<Person> people, List<Phrase> phrases) {
        public Table {
            drafts = Map.copyOf(drafts);
            team = List.copyOf(team);
            people = List.copyOf(people);
            phrases = List.copyOf(phrases);
        }
    }

    /** Empty while no round is open. */
    Optional<Data> read();

    /** Empty where the visit is not there or not to be seen. */
    Optional<Table> open(VisitId visit);

    /** Begins a visit that no plan has, now. */
    Outcome<VisitId> begin(UnitId unit, LocalDate date, String place);

    Outcome<VisitId> begin(VisitId planned);

    Outcome<Instant> start(VisitId visit);

    Outcome<Instant> end(VisitId visit);

    /** Rests until it is started again. */
    Outcome<Instant> pause(VisitId visit);

    Outcome<Instant> change(Visit visit);

    Outcome<Instant> welcome(VisitId visit, List<Person> people);

    Outcome<Instant> change(Attendee person);

    /** @param draft key of the draft that it replaces */
    Outcome<Kept> note(VisitId visit, String text, String draft);

    Outcome<Instant> change(Note note);

    /**
     * @param key   of the finding that it replaces; empty for a new one
     * @param draft key of the draft that it replaces
     */
    Outcome<Kept> find(VisitId visit, Optional<String> key, Observation seen, String draft);

    Outcome<Instant> strike(VisitId visit, String key, boolean struck);

    Outcome<Undone> undo();

    Outcome<Instant> keepDraft(String key, String text);

    Outcome<Instant> keepPhrases(List<Phrase> phrases);

    /**
     * The open workspace itself.
     *
     * @param told hears when something has become durable; called off the FX thread
     */
    static VisitPort of(Desk desk, Consumer<Instant> told) {
        return new DeskVisits(desk, told);
    }
}
