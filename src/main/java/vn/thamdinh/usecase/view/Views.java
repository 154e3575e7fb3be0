package vn.thamdinh.usecase.view;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.ledger.ExplanationFact;
import vn.thamdinh.domain.ledger.FigureFact;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.Panel;
import vn.thamdinh.domain.scoring.RecordedInputs;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.ScoreSheet;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.scoring.Total;
import vn.thamdinh.domain.scoring.UnitFacts;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.storage.database.Held;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.document.register.IssuedDocument;
import vn.thamdinh.usecase.document.register.IssuedDocuments;

/**
 * The typed read queries. What a recused member must not see of a unit is left out here, so that no screen can show it.
 */
public final class Views {

    private final RoundBook book;
    private final Sight sight;
    private final People people;
    private final History history;
    private final Visits visits;
    private Snapshot handedOf;
    private HandedSheets handed;
    private Rows last = new Rows(null, Optional.empty(), List.of());

    private record Rows(Snapshot of, Optional<MemberId> by, List<UnitRow> rows) {
    }

    public Views(RoundBook book) {
        this.book = book;
        this.sight = new Sight(book);
        this.people = new People(book, sight);
        this.history = new History(book, people, sight);
        this.visits = new Visits(book, sight);
    }

    /** The round, or nothing before the first package has come. */
    public Optional<RoundView> round() {
        Snapshot now = book.snapshot();
        return now.programme().flatMap(programme -> now.founded().map(founded -> new RoundView(programme,
                now.round().orElseThrow(), founded.title(), founded.rehearsal(), people.me(),
                book.workspace().digest(), book.workspace().count(), book.newerKinds(),
                book.workspace().count() == 0 ? Optional.empty() : Optional.of(book.savedAt()))));
    }

    /** When the last entry became durable here. */
    public Instant savedAt() {
        return book.savedAt();
    }

    /** All units in the plan's order; made once for each state of the round. */
    public synchronized List<UnitRow> units() {
        Snapshot now = book.snapshot();
        Optional<MemberId> me = book.me();
        if (last.of() != now || !last.by().equals(me)) {
            last = new Rows(now, me, now.programme().map(programme -> units(programme, me)).orElse(List.of()));
        }
        return last.rows();
    }

    /** One unit opened for appraisal. */
    public Outcome<UnitSheet> sheet(UnitId unit) {
        Optional<Unit> known = book.snapshot().programme().flatMap(programme -> programme.unit(unit));
        if (known.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, unit.code());
        }
        if (sight.recused().contains(unit)) {
            return Outcome.refused(Reason.RECUSED, known.get().fullName());
        }
        Programme programme = book.snapshot().programme().get();
        Facts facts = sight.facts();
        return Outcome.done(new UnitSheet(known.get(), programme.district(known.get().district()).orElseThrow(),
                self(facts, known.get()), verify(facts, known.get()), mine(facts, known.get()),
                facts.sheet(SheetKey.again(known.get())), facts.sheet(SheetKey.agreed(known.get())), visits.byComponent(unit),
                recorded(programme, facts, unit), explained(unit)));
    }

    private static Map<ComponentId, Inputs> recorded(Programme programme, Facts facts, UnitId unit) {
        return programme.criteria().components().stream()
                .filter(component -> !component.rule().inputs().stream().allMatch(RuleInput::isTyped))
                .collect(Collectors.toMap(Component::id,
                        component -> RecordedInputs.of(facts, unit, component.rule())));
    }

    private Map<ComponentId, List<UnitSheet.Explanation>> explained(UnitId unit) {
        Map<String, String> writers = writers();
        return book.snapshot().standing(ExplanationFact.ScoreExplained.class)
                .filter(standing -> standing.fact().unit().equals(unit))
                .sorted(Comparator.comparing(standing -> standing.entry().header().time()))
                .collect(Collectors.groupingBy(standing -> standing.fact().component(),
                        Collectors.mapping(standing -> new UnitSheet.Explanation(standing.fact().question(),
                                standing.fact().explanation(),
                                writers.getOrDefault(standing.entry().header().writer().hex(), ""),
                                standing.entry().header().time().instant()), Collectors.toList())));
    }

    /** One scorer's sheet of a unit; empty where the person at the desk must not see it. */
    public ScoreSheet sheet(SheetKey key) {
        return sight.facts().sheet(key);
    }

    /** Results as the person at the desk may see them. */
    public Results results() {
        return sight.results();
    }

    /** What results come from, as far as the person at the desk may see it. */
    public Facts facts() {
        return sight.facts();
    }

    /**
     * How many units all of whose members have scored them; nothing for a member while scoring is blind.
     */
    public Optional<StepProgress.Done> appraised() {
        return book.snapshot().programme()
                .flatMap(programme -> new PlanBoard(book, sight, programme, book.today()).appraised());
    }

    /** Whether members must not see each other's appraisal scores yet. */
    public boolean isBlind() {
        return sight.isBlind();
    }

    /** The plan's steps today: how far each has come, which are overdue, which stages are locked. */
    public List<StepProgress> plan() {
        return book.snapshot().programme()
                .map(programme -> new PlanBoard(book, sight, programme, book.today()).steps()).orElse(List.of());
    }

    /** The roster, in order of ids. */
    public List<MemberRow> members() {
        return people.roster();
    }

    /** All visits, by date. */
    public List<VisitView> visits() {
        return visits.views();
    }

    /** One visit. */
    public Optional<VisitView> visit(VisitId id) {
        return visits().stream().filter(view -> view.visit().id().equals(id)).findFirst();
    }

    /** The plan's visits by date and time, those that do not take place too. */
    public List<PlannedVisit> plannedVisits() {
        return visits.planned();
    }

    /**
     * Entries, newest first.
     *
     * @param subjectPrefix beginning of the subject's key; empty for all
     */
    public List<HistoryLine> history(String subjectPrefix, int limit) {
        return seen(history.lines(subjectPrefix, limit));
    }

    /** The same for several subjects, read at once. */
    public List<HistoryLine> history(List<String> subjectPrefixes, int limit) {
        return seen(history.lines(subjectPrefixes, limit));
    }

    /** Held entries that count so, newest first. */
    public List<HistoryLine> judged(Verdict verdict, int limit) {
        return seen(history.judged(verdict, limit));
    }

    /** These entries in words, in their order, without those that the person must not see. */
    public List<HistoryLine> told(List<Held> entries) {
        return seen(history.lines(entries));
    }

    private List<HistoryLine> seen(List<HistoryLine> lines) {
        Predicate<Subject> hidden = sight.hidden();
        return lines.stream().filter(line -> !hidden.test(line.subject())).toList();
    }

    public Optional<VoteCast> vote(UnitId unit) {
        return sight.facts().vote(unit);
    }

    public Optional<SurveyCount> survey(UnitId unit, SurveyFormId form) {
        return sight.facts().survey(unit, form);
    }

    /** The programme's figures with what is recorded for the unit; none for who must not see it. */
    public List<UnitFigure> figures(UnitId unit) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty() || sight.recused().contains(unit)) {
            return List.of();
        }
        Map<FigureId, String> sources = book.snapshot().standing(FigureFact.FigureRecorded.class)
                .map(Snapshot.Standing::fact).filter(figure -> figure.unit().equals(unit))
                .collect(Collectors.toMap(FigureFact.FigureRecorded::figure, FigureFact.FigureRecorded::source,
                        (one, other) -> ""));
        return programme.get().criteria().figures().stream().map(figure -> new UnitFigure(figure,
                sight.facts().figure(unit, figure.id()), sources.getOrDefault(figure.id(), ""))).toList();
    }

    /** Issued papers, those that hold no longer too, the latest first. */
    public List<IssuedDocument> documents() {
        return new IssuedDocuments(book.snapshot()).all();
    }

    /** Unfinished texts by key. */
    public Map<String, String> drafts() {
        return book.workspace().drafts();
    }

    /** What people call the scorer: a member's name, the unit, the district, the council. */
    public String nameOf(Scorer scorer) {
        return people.nameOf(scorer);
    }

    private List<UnitRow> units(Programme programme, Optional<MemberId> me) {
        Facts facts = sight.facts();
        Results results = results();
        Map<UnitId, List<Visit>> visits = this.visits.standing().stream().collect(Collectors.groupingBy(Visit::unit));
        return programme.units().stream().map(unit -> {
            List<MemberId> panel = facts.panel(unit.id()).scorers();
            return new UnitRow(unit, programme.district(unit.district()).orElseThrow(), self(facts, unit),
                    verify(facts, unit), mine(facts, unit), totals(programme, facts, unit, me), results.unit(unit.id()).orElseThrow(), duty(facts, unit),
                    visits.getOrDefault(unit.id(), List.of()), handedIn(mineKey(unit)),
                    (int) panel.stream().filter(member -> handedIn(new SheetKey(unit.id(), Stage.APPRAISE,
                            Scorer.of(member))).isPresent()).count(), panel.size(),
                    asked(programme, facts.panel(unit.id()), me));
        }).toList();
    }

    private static int asked(Programme programme, Panel panel, Optional<MemberId> by) {
        List<Component> all = programme.criteria().scored();
        return by.filter(panel.scorers()::contains).map(me -> panel.asked(me, all).size()).orElse(all.size());
    }

    private static Map<Stage, Total> totals(Programme programme, Facts facts, Unit unit, Optional<MemberId> by) {
        UnitFacts known = facts.unit(unit.id());
        return Results.stages(programme, unit, by.map(known::of).orElse(known.with(Panel.NOBODY)));
    }

    /** Whether and when a sheet was handed in. */
    public Optional<HandedIn> handedIn(SheetKey key) {
        boolean closed = sight.recused().contains(key.unit())
                || !sight.knowsProgress() && sight.isClosed(key.stage(), key.scorer());
        return closed ? Optional.empty() : handed().of(key);
    }

    /** Made once for each state of the round. */
    private synchronized HandedSheets handed() {
        if (handedOf != book.snapshot()) {
            handedOf = book.snapshot();
            handed = new HandedSheets(handedOf);
        }
        return handed;
    }

    private UnitRow.Duty duty(Facts facts, Unit unit) {
        Optional<MemberId> me = book.me();
        if (me.isEmpty()) {
            return UnitRow.Duty.WATCHES;
        }
        if (sight.recused().contains(unit.id())) {
            return UnitRow.Duty.RECUSED;
        }
        return facts.panel(unit.id()).scorers().contains(me.get()) ? UnitRow.Duty.APPRAISES : UnitRow.Duty.WATCHES;
    }

    private static ScoreSheet self(Facts facts, Unit unit) {
        return facts.sheet(new SheetKey(unit.id(), Stage.SELF, Scorer.of(unit.id())));
    }

    private static ScoreSheet verify(Facts facts, Unit unit) {
        return facts.sheet(new SheetKey(unit.id(), Stage.VERIFY, Scorer.of(unit.district())));
    }

    private ScoreSheet mine(Facts facts, Unit unit) {
        return facts.sheet(mineKey(unit));
    }

    private SheetKey mineKey(Unit unit) {
        return new SheetKey(unit.id(), Stage.APPRAISE, book.me().map(Scorer::of).orElse(Scorer.COUNCIL));
    }

    /** Devices that write in this round: writer id, member's name, device. */
    public Map<String, String> writers() {
        return book.snapshot().standing(RoundFact.WriterOpened.class)
                .collect(Collectors.toMap(opened -> opened.entry().header().writer().hex(),
                        opened -> people.nameOf(Scorer.of(opened.fact().member())) + " · " + opened.fact().device(),
                        (one, _) -> one));
    }

    /** The role in which each device writes, by writer id; one person may write in several, each on a device of its own. */
    public Map<String, Role> roles() {
        return book.snapshot().standing(RoundFact.WriterOpened.class)
                .collect(Collectors.toMap(opened -> opened.entry().header().writer().hex(),
                        opened -> opened.fact().role(), (one, _) -> one));
    }
}
