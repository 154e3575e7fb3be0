package vn.thamdinh.usecase.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.Attendee;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.Note;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.Side;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.VisitTimes;
import vn.thamdinh.domain.inspection.checklist.CheckItem;
import vn.thamdinh.domain.inspection.checklist.CheckItemId;
import vn.thamdinh.domain.ledger.VisitFact;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.typing.InputProblem;
import vn.thamdinh.domain.rule.typing.TypedReading;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.appraisal.KeepDraft;
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

    public RecordVisit(RoundBook book) {
        this.book = book;
        this.gate = new VisitGate(book);
        this.steps = new Steps(book);
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
        boolean known = book.snapshot().programme().filter(programme -> programme.unit(unit).isPresent()
                || programme.district(unit).isPresent()).isPresent();
        if (!known) {
            return Outcome.refused(Reason.NOT_FOUND, unit.code());
        }
        if (book.isHidden(unit)) {
            return Outcome.refused(Reason.RECUSED, unit.code());
        }
        var id = new VisitId(unit.code() + "-" + ownKey());
        return book.append(List.of(new VisitFact.VisitRecorded(new Visit(id, unit, date, place, present, note))))
                .then(_ -> Outcome.done(id));
    }

    /** Begins a visit of the plan, today and now; one that was begun before is left as it is. */
    public synchronized Outcome<VisitId> begin(VisitId planned) {
        List<VisitFact.VisitPlanned> plan = book.snapshot().standing(VisitFact.VisitPlanned.class)
                .map(one -> one.fact()).filter(one -> one.visit().id().equals(planned)).toList();
        boolean recorded = book.snapshot().standing(VisitFact.VisitRecorded.class)
                .anyMatch(one -> one.fact().visit().id().equals(planned));
        if (recorded) {
            return gate.<VisitId>hidden(planned).orElseGet(() -> Outcome.done(planned));
        }
        Optional<PlannedVisit> visit = plan.stream().map(VisitFact.VisitPlanned::visit).findFirst();
        if (visit.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, planned.value());
        }
        if (book.isHidden(visit.get().unit())) {
            return Outcome.refused(Reason.RECUSED, visit.get().unit().code());
        }
        if (!visit.get().stands()) {
            return Outcome.refused(Reason.BAD_INPUT, visit.get().cancelled());
        }
        return book.append(List.of(
                new VisitFact.VisitRecorded(new Visit(planned, visit.get().unit(), book.today(), "", List.of(), "")),
                timed(planned, book.clock().instant(), Optional.empty()))).then(_ -> Outcome.done(planned));
    }

    /** Says that the visit begins now; one that was begun keeps its time. */
    public Outcome<Saved> start(VisitId visit) {
        return times(visit).isPresent() ? again(visit)
                : say(visit, List.of(timed(visit, book.clock().instant(), Optional.empty())), List.of());
    }

    /** Says that the visit ends now; refused if it was never begun. */
    public Outcome<Saved> end(VisitId visit) {
        Optional<VisitTimes> times = times(visit);
        if (times.isEmpty()) {
            return gate.<Saved>refusal(visit).orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, visit.value()));
        }
        Instant now = book.clock().instant();
        Instant began = times.get().began();
        return say(visit, List.of(timed(visit, began, Optional.of(now.isBefore(began) ? began : now))), List.of());
    }

    /** Goes on with a visit that was ended. */
    public Outcome<Saved> again(VisitId visit) {
        return times(visit).map(times -> say(visit, List.of(timed(visit, times.began(), Optional.empty())), List.of()))
                .orElseGet(() -> start(visit));
    }

    /** Puts a visit's new state in place of the one before. */
    public Outcome<Saved> change(Visit visit) {
        return say(visit.id(), List.of(new VisitFact.VisitRecorded(visit)), List.of());
    }

    /** Adds people who are there; both or neither. */
    public synchronized Outcome<Saved> welcome(VisitId visit, List<Person> people) {
        String own = ownKey();
        List<VisitFact> facts = new ArrayList<>();
        for (Person person : people) {
            if (person.name().isBlank()) {
                return Outcome.refused(Reason.BAD_INPUT, person.title());
            }
            facts.add(new VisitFact.PersonPresent(new Attendee(visit,
                    facts.isEmpty() ? own : own + "." + facts.size(), person.name(), person.title(), person.body(),
                    person.side(), true)));
        }
        return say(visit, facts, List.of());
    }

    /** Puts a person's new state in place of the one before; not present any more where entered by mistake. */
    public Outcome<Saved> change(Attendee person) {
        return say(person.visit(), List.of(new VisitFact.PersonPresent(person)), List.of());
    }

    /**
     * Takes a quick note, stamped with the time.
     *
     * @param draft key of the draft that it replaces, or empty
     */
    public synchronized Outcome<Kept> note(VisitId visit, String text, String draft) {
        if (text.isBlank()) {
            return Outcome.refused(Reason.BAD_INPUT, "");
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
        return gate.<Saved>refusal(visit).orElseGet(() -> {
            String own = ownKey();
            List<VisitFact> facts = new ArrayList<>();
            facts.add(new VisitFact.NoteTaken(new Note(visit, own, book.clock().instant(), note)));
            for (Observation one : seen) {
                switch (read(visit, own + "." + facts.size(), one)) {
                    case Outcome.Refused<Finding> refused -> {
                        return refused.as();
                    }
                    case Outcome.Done<Finding>(Finding finding) -> facts.add(new VisitFact.FindingRecorded(finding));
                }
            }
            return say(visit, facts, drafts);
        });
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
        return gate.<Kept>refusal(visit).orElseGet(() -> read(visit, key, seen).then(finding ->
                kept(key, say(visit, List.of(new VisitFact.FindingRecorded(finding)), drafts(draft)))));
    }

    private Outcome<Finding> read(VisitId visit, String key, Observation seen) {
        Programme programme = book.snapshot().programme().orElseThrow();
        Optional<Finding> before = finding(visit, key);
        Optional<CheckItem> item = seen.item().flatMap(programme.inspection()::item);
        Optional<CheckItemId> unknown = seen.item().filter(id -> item.isEmpty())
                .filter(id -> before.flatMap(Finding::item).filter(id::equals).isEmpty());
        if (unknown.isPresent()) {
            return Outcome.refused(Reason.NOT_FOUND, unknown.get().value());
        }
        Optional<ComponentId> bearing = item.isPresent() && item.get().component().isPresent()
                ? item.get().component() : seen.component();
        Optional<Component> component = bearing.flatMap(programme.criteria()::component);
        if (bearing.isPresent() && component.isEmpty() && before.flatMap(Finding::component).filter(
                bearing.get()::equals).isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, bearing.get().value());
        }
        if (seen.commitment().isBlank() && seen.due().isPresent()) {
            return Outcome.refused(Reason.BAD_INPUT, seen.due().get().toString());
        }
        return points(programme, component, seen.points()).then(points -> Outcome.done(new Finding(visit, key,
                seen.item(), bearing, seen.verdict(), seen.text(), points,
                new Finding.UnitSide(seen.commitment(), seen.due(), seen.opinion()), false)));
    }

    private static Outcome<Optional<BigDecimal>> points(Programme programme, Optional<Component> component,
                                                        String typed) {
        if (typed.isBlank()) {
            return Outcome.done(Optional.empty());
        }
        if (component.isEmpty()) {
            return Outcome.refused(Reason.BAD_INPUT, typed.strip());
        }
        TypedReading reading = ProposedPoints.read(programme, component.get(), typed);
        if (reading.isClean()) {
            return Outcome.done(reading.points());
        }
        InputProblem problem = reading.problems().getFirst();
        return Outcome.refused(Reason.BAD_INPUT, component.get().id().value() + " " + problem.inSymbols(),
                problem.fault().name(), problem.input(), problem.expected());
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

    private static VisitFact timed(VisitId visit, Instant began, Optional<Instant> ended) {
        return new VisitFact.VisitTimed(new VisitTimes(visit, began, ended));
    }

    /** A name that no other device gives: the writer's first digits and its next sequence number. */
    private String ownKey() {
        return book.workspace().writer().hex().substring(0, WRITER_DIGITS) + "-" + book.workspace().nextSequence();
    }
}
