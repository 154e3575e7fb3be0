package vn.thamdinh.usecase.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.Attendee;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.Note;
import vn.thamdinh.domain.inspection.Side;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.VisitTimes;
import vn.thamdinh.domain.ledger.VisitFact;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.appraisal.KeepDraft;
import vn.thamdinh.usecase.book.Letters;
import vn.thamdinh.usecase.book.RoundBook;

/**
 * Writes down a field visit: when it was, who was there, what was noted and found; and takes back what was written since
 * the desk was opened.
 */
public final class RecordVisit {

    private static final int WRITER_DIGITS = 8;

    private final RoundBook book;
    private final VisitGate gate;
    private final Steps steps;
    private final NewVisits fresh;
    private final FindingReader reader;

    public RecordVisit(RoundBook book) {
        this.book = book;
        this.gate = new VisitGate(book);
        this.steps = new Steps(book);
        this.fresh = new NewVisits(book);
        this.reader = new FindingReader(book);
    }

    /** Something of a visit that is durable. */
    public record Kept(String key, Instant at) {
    }

    /** What was written last was taken back. */
    public record Undone(VisitId visit, List<VisitFact> taken) {
        public Undone {
            taken = List.copyOf(taken);
        }
    }

    /** Who is at the table, as typed. */
    public record Person(String name, String title, String body, Side side) {
    }

    /** Records a visit without timing it, as afterwards; {@link #start} says that it begins now. */
    public synchronized Outcome<VisitId> begin(UnitId unit, LocalDate date, String place, List<String> present,
                                               String note) {
        var id = new VisitId(unit.code() + "-" + ownKey());
        return fresh.unplanned(id, unit, date, place, present, note)
                .then(visit -> book.append(List.of(new VisitFact.VisitRecorded(visit))))
                .then(_ -> Outcome.done(id));
    }

    /**
     * Begins a visit of the plan, today and now, with the team that the plan sends; one that was begun before is left as
     * it is.
     */
    public synchronized Outcome<VisitId> begin(VisitId planned) {
        if (isRecorded(planned)) {
            return gate.<VisitId>hidden(planned).orElseGet(() -> Outcome.done(planned));
        }
        return fresh.planned(planned).then(visit -> {
            List<VisitFact> facts = new ArrayList<>(List.of(new VisitFact.VisitRecorded(
                            new Visit(planned, visit.unit(), book.today(), "", List.of(), "")),
                    new VisitFact.VisitTimed(new VisitTimes(planned, book.clock().instant(), Optional.empty()))));
            facts.addAll(fresh.team(visit, ownKey()));
            return book.append(facts).then(_ -> Outcome.done(planned));
        });
    }

    private boolean isRecorded(VisitId visit) {
        return book.snapshot().standing(VisitFact.VisitRecorded.class)
                .anyMatch(one -> one.fact().visit().id().equals(visit));
    }

    /** Says that the visit begins now; one that was begun keeps its time. */
    public Outcome<Saved> start(VisitId visit) {
        return times(visit).isPresent() ? again(visit) : say(visit, List.of(new VisitFact.VisitTimed(
                new VisitTimes(visit, book.clock().instant(), Optional.empty()))), List.of());
    }

    /** Says that the visit ends now; refused if it was never begun. */
    public Outcome<Saved> end(VisitId visit) {
        return timed(visit, VisitClock::ended);
    }

    /** Says that the visit rests, as over lunch, until {@link #again}; refused if it was never begun. */
    public Outcome<Saved> pause(VisitId visit) {
        return timed(visit, VisitClock::paused);
    }

    /** Goes on with a visit that rests or was ended; the time between does not count. */
    public Outcome<Saved> again(VisitId visit) {
        return times(visit).isPresent() ? timed(visit, VisitClock::resumed) : start(visit);
    }

    private Outcome<Saved> timed(VisitId visit, BiFunction<VisitTimes, Instant, VisitTimes> change) {
        return times(visit).map(times -> say(visit, List.of(new VisitFact.VisitTimed(
                        change.apply(times, book.clock().instant()))), List.of()))
                .orElseGet(() -> gate.<Saved>refusal(visit).orElseGet(() ->
                        Outcome.refused(Reason.NOT_FOUND, visit.value())));
    }

    /** Puts a visit's new state in place of the one before. */
    public Outcome<Saved> change(Visit visit) {
        if (visit.date().isAfter(book.today().plusDays(1))) {
            return Outcome.refused(Reason.DAY_AHEAD, AdministrativeDate.shortForm(visit.date()));
        }
        Optional<Outcome<Saved>> unprintable = Letters.refusal(visit.place());
        return unprintable.isPresent() ? unprintable.get() : say(visit.id(), List.of(new VisitFact.VisitRecorded(visit)), List.of());
    }

    /** Adds people who are there; both or neither. */
    public synchronized Outcome<Saved> welcome(VisitId visit, List<Person> people) {
        String own = ownKey();
        List<VisitFact> facts = new ArrayList<>();
        for (Person person : people) {
            if (person.name().isBlank()) {
                return Outcome.refused(Reason.NAME_NEEDED);
            }
            Optional<Outcome<Saved>> unprintable = Letters.refusal(person.name(), person.title(), person.body());
            if (unprintable.isPresent()) {
                return unprintable.get();
            }
            facts.add(new VisitFact.PersonPresent(new Attendee(visit,
                    facts.isEmpty() ? own : own + "." + facts.size(), person.name(), person.title(), person.body(),
                    person.side(), true)));
        }
        return say(visit, facts, List.of());
    }

    /** Puts a person's new state in place of the one before; not present any more where entered by mistake. */
    public Outcome<Saved> change(Attendee person) {
        Optional<Outcome<Saved>> unprintable = Letters.refusal(person.name(), person.title(), person.body());
        return unprintable.isPresent() && person.present() ? unprintable.get() : say(person.visit(), List.of(new VisitFact.PersonPresent(person)), List.of());
    }

    /**
     * Takes a quick note, stamped with the time.
     *
     * @param draft key of the draft that it replaces, or empty
     */
    public synchronized Outcome<Kept> note(VisitId visit, String text, String draft) {
        if (text.isBlank()) {
            return Outcome.refused(Reason.TEXT_NEEDED, "");
        }
        var note = new Note(visit, ownKey(), book.clock().instant(), text);
        return kept(note.key(), say(visit, List.of(new VisitFact.NoteTaken(note)), drafts(draft)));
    }

    /** Puts a note's new text in place of the one before; an empty one strikes it out. */
    public Outcome<Saved> change(Note note) {
        return say(note.visit(), List.of(new VisitFact.NoteTaken(note)), List.of());
    }

    /** Adds a finding to a visit. */
    public Outcome<Saved> find(VisitId visit, Optional<ComponentId> component, FindingVerdict verdict, String text) {
        return find(visit, new Observation(Optional.empty(), component, verdict, text), "")
                .then(kept -> Outcome.done(new Saved(kept.at())));
    }

    /**
     * Adds a finding.
     *
     * @param draft key of the draft that it replaces, or empty
     */
    public synchronized Outcome<Kept> find(VisitId visit, Observation seen, String draft) {
        return find(visit, ownKey(), seen, draft);
    }

    /**
     * Adds findings that were written elsewhere, with a note that says where; all or none.
     *
     * @param drafts keys of the drafts that they replace
     */
    public synchronized Outcome<Saved> findAll(VisitId visit, List<Observation> seen, String note,
                                               List<String> drafts) {
        return gate.<Saved>refusal(visit).orElseGet(() ->
                facts(visit, seen, note).then(facts -> say(visit, facts, drafts)));
    }

    /**
     * The same of a visit that is recorded with them, without timing it: one of the plan by its day, or one that no plan
     * has.
     *
     * @param planned empty for one that no plan has, on that day
     */
    public synchronized Outcome<Saved> findAll(UnitId unit, LocalDate date, Optional<VisitId> planned,
                                               List<Observation> seen, String note, List<String> drafts) {
        if (planned.filter(this::isRecorded).isPresent()) {
            return findAll(planned.get(), seen, note, drafts);
        }
        VisitId id = planned.orElseGet(() -> new VisitId(unit.code() + "-" + ownKey()));
        Outcome<List<VisitFact>> begun = planned.isEmpty()
                ? fresh.unplanned(id, unit, date, "", List.of(), "").then(visit ->
                        Outcome.done(List.of(new VisitFact.VisitRecorded(visit))))
                : fresh.planned(id).then(visit -> {
                    List<VisitFact> facts = new ArrayList<>(List.of(new VisitFact.VisitRecorded(
                            new Visit(id, visit.unit(), date, "", List.of(), ""))));
                    facts.addAll(fresh.team(visit, ownKey() + ".t"));
                    return Outcome.done(facts);
                });
        return begun.then(first -> facts(id, seen, note).then(found -> {
            List<VisitFact> all = new ArrayList<>(first);
            all.addAll(found);
            return book.append(all, drafts);
        }));
    }

    private Outcome<List<VisitFact>> facts(VisitId visit, List<Observation> seen, String note) {
        String own = ownKey();
        List<VisitFact> facts = new ArrayList<>();
        facts.add(new VisitFact.NoteTaken(new Note(visit, own, book.clock().instant(), note)));
        for (Observation one : seen) {
            switch (reader.read(visit, own + "." + facts.size(), one, Optional.empty())) {
                case Outcome.Refused<Finding> refused -> {
                    return refused.as();
                }
                case Outcome.Done<Finding>(Finding finding) -> facts.add(new VisitFact.FindingRecorded(finding));
            }
        }
        return Outcome.done(facts);
    }

    /**
     * Puts what is typed now in place of a finding; one that was struck counts again.
     *
     * @param draft key of the draft that it replaces, or empty
     */
    public synchronized Outcome<Kept> change(VisitId visit, String key, Observation seen, String draft) {
        return finding(visit, key).isEmpty()
                ? gate.<Kept>refusal(visit).orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, key))
                : find(visit, key, seen, draft);
    }

    /** Strikes a finding out, or lets it count again. */
    public synchronized Outcome<Saved> strike(VisitId visit, String key, boolean struck) {
        return finding(visit, key).map(old -> say(visit, List.of(new VisitFact.FindingRecorded(new Finding(visit, key,
                        old.item(), old.component(), old.verdict(), old.text(), old.proposed(), old.unitSide(),
                        struck))), List.of()))
                .orElseGet(() -> gate.<Saved>refusal(visit).orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, key)));
    }

    /** Takes back what was written last: what stood before stands again, as new entries. */
    public synchronized Outcome<Undone> undo() {
        Optional<Steps.Step> last = steps.last();
        if (last.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, "");
        }
        Steps.Step step = last.get();
        return gate.<Undone>refusal(step.visit()).orElseGet(() -> book.append(step.restoring()).then(_ -> {
            steps.drop();
            return Outcome.done(new Undone(step.visit(), step.said()));
        }));
    }

    private Outcome<Kept> find(VisitId visit, String key, Observation seen, String draft) {
        return gate.<Kept>refusal(visit).orElseGet(() -> reader.read(visit, key, seen, finding(visit, key)).then(finding ->
                kept(key, say(visit, List.of(new VisitFact.FindingRecorded(finding)), drafts(draft)))));
    }

    private synchronized Outcome<Saved> say(VisitId visit, List<VisitFact> facts, List<String> drafts) {
        return gate.<Saved>refusal(visit).orElseGet(() -> {
            if (facts.stream().allMatch(steps::stands)) {
                drafts.forEach(draft -> new KeepDraft(book).keep(draft, ""));
                return Outcome.done(new Saved(book.savedAt()));
            }
            Steps.Step step = steps.before(visit, facts);
            return book.append(facts, drafts).then(saved -> {
                steps.push(step);
                return Outcome.done(saved);
            });
        });
    }

    private static Outcome<Kept> kept(String key, Outcome<Saved> outcome) {
        return outcome.then(saved -> Outcome.done(new Kept(key, saved.at())));
    }

    private static List<String> drafts(String draft) {
        return draft.isEmpty() ? List.of() : List.of(draft);
    }

    private Optional<Finding> finding(VisitId visit, String key) {
        return book.snapshot().standing(VisitFact.FindingRecorded.class).map(one -> one.fact().finding())
                .filter(finding -> finding.visit().equals(visit) && finding.key().equals(key)).findFirst();
    }

    private Optional<VisitTimes> times(VisitId visit) {
        return book.snapshot().standing(VisitFact.VisitTimed.class).map(one -> one.fact().times())
                .filter(times -> times.visit().equals(visit)).findFirst();
    }

    /** A name that no other device gives: the writer's first digits and its next sequence number. */
    private String ownKey() {
        return book.workspace().writer().hex().substring(0, WRITER_DIGITS) + "-" + book.workspace().nextSequence();
    }
}
