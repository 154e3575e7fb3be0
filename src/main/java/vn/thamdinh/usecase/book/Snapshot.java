package vn.thamdinh.usecase.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.ledger.Authority;
import vn.thamdinh.domain.ledger.ConductFact;
import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.domain.ledger.CouncilFact.RecusalDeclared;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.MeetingFact;
import vn.thamdinh.domain.ledger.PublicationFact;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.RoundFact.ProgrammeAdopted;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.TrustFact;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.register.state.Kept;
import vn.thamdinh.domain.rebase.Rebased;
import vn.thamdinh.domain.rebase.Unmapped;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.storage.database.Held;
import vn.thamdinh.storage.Workspace;

/** Current values of the round at one moment; facts and results are computed when first asked for. */
public final class Snapshot {

    static final Snapshot EMPTY = new Snapshot(Optional.empty(), Optional.empty(), InForce.NONE, Places.NONE);

    /** Facts of one unit alone: what is said of it changes nothing of others. */
    private static final Set<String> UNIT_TOPICS = Set.of("score", "vote", "figure", "paper", "waiver", "row",
            "ballot", "admitted");

    /** Results do not depend on them. */
    private static final Set<String> OTHER_TOPICS = Set.of("sheet", "visit", "finding", "document", "opened", "unlocked",
            "explained", "asked", "answered", "evidence", "absence", "tied", "reduced", "recognised", "team", "planned",
            "timed", "present", "note", "minutes", "signature", "closed", "copy",
            "draft", "number", "ended", "wording", "basis", "guidance", "cost", "line", "meeting", "attendance",
            "discussed", "held", "registered", "posted", "complaint", "complaint-settled", "published",
            "earlier", "revoked", "seal");

    /** What results of a unit follow from. */
    private static final Set<String> DECISIVE = Set.of("score", "vote", "figure", "paper", "waiver", "survey", "returns",
            "transactions", "row", "ballot", "admitted");
    private static final Set<String> COUNCIL_TOPICS = Set.of("assigned", "recusal", "left", "charged", "charged-body");

    /** Nobody chooses between two foundings, openings, keys, bundles or seals. */
    private static final Set<String> ADMINISTRATION = Set.of("round", "writer", "key", "bundle", "seal");

    /** Facts that are about no unit alone: to find them the scores of all units need not be gone through. */
    private static final List<Class<? extends Fact>> OF_NO_UNIT = List.of(RoundFact.class, TrustFact.class,
            CouncilFact.MemberEnrolled.class, CouncilFact.UnitsAssigned.class, CouncilFact.MemberLeft.class,
            CouncilFact.ComponentsAssigned.class, CouncilFact.BodyCharged.class, ConductFact.ScoresOpened.class,
            MeetingFact.MeetingCalled.class, MeetingFact.PresenceNoted.class, MeetingFact.ItemDiscussed.class,
            MeetingFact.MeetingHeld.class,
            PublicationFact.RoundSealed.class);

    private final Optional<Workspace> workspace;
    private final Optional<RoundId> round;
    private final InForce inForce;
    private final Optional<Programme> programme;
    private final Places heads;
    private Facts facts;
    private SurveyFacts surveys;
    private Results results;
    private Surprises surprises;
    private Kept registers;
    private String state;

    private Snapshot(Optional<Workspace> workspace, Optional<RoundId> round, InForce inForce, Places heads) {
        this.workspace = workspace;
        this.round = round;
        this.inForce = inForce;
        this.programme = inForce.programme();
        this.heads = heads;
    }

    /** @param before read earlier from the same workspace; its programmes are not read again, which takes long */
    static Snapshot of(Workspace workspace, Snapshot before) {
        Map<Subject, List<Entry>> general = bySubject(workspace.headsOfNoUnit());
        InForce inForce = InForce.of(workspace, general, () -> all(workspace), before.inForce);
        if (inForce.rebased().isEmpty()) {
            return of(workspace, inForce, Places.of(general, () -> bySubject(workspace.headsOfUnits())));
        }
        return of(workspace, inForce, bySubject(workspace.heads()));
    }

    private static List<Entry> all(Workspace workspace) {
        return workspace.heads().stream().map(Held::entry).toList();
    }

    /** What would stand if a programme were adopted; nothing is kept of it. */
    public Snapshot asIf(Workspace workspace, Programme to, ProgrammeAdopted adoption) {
        Map<Subject, List<Entry>> read = bySubject(workspace.heads());
        return of(workspace, InForce.asIf(workspace, to, adoption, read.values().stream().flatMap(List::stream).toList(),
                inForce), read);
    }

    private static Snapshot of(Workspace workspace, InForce inForce, Map<Subject, List<Entry>> heads) {
        Map<Subject, List<Entry>> settled = new HashMap<>();
        Set<Subject> subjects = new HashSet<>(inForce.rebased().subjects());
        subjects.removeAll(heads.keySet());
        Stream.concat(heads.keySet().stream(), subjects.stream()).forEach(subject -> {
            List<Entry> standing = inForce.rebased().settle(subject, heads.getOrDefault(subject, List.of()));
            if (!standing.isEmpty()) {
                settled.put(subject, standing);
            }
        });
        return of(workspace, inForce, Places.of(settled));
    }

    private static Snapshot of(Workspace workspace, InForce inForce, Places places) {
        return new Snapshot(Optional.of(workspace), workspace.setting(RoundBook.ROUND).map(RoundId::new), inForce, places);
    }

    /** Reads what is about single units, if nobody has asked for it yet: afterwards the workspace may change. */
    public void whole() {
        heads.all();
    }

    /** The same with some subjects read again; only what depends on them is computed anew. */
    synchronized Snapshot with(Collection<Subject> touched, List<Held> reread) {
        Map<Subject, List<Entry>> fresh = bySubject(reread);
        Map<Subject, List<Entry>> changed = new HashMap<>();
        touched.forEach(subject -> changed.put(subject,
                inForce.rebased().settle(subject, fresh.getOrDefault(subject, List.of()))));
        Rebased rebased = inForce.rebased().with(fresh.values().stream().flatMap(List::stream).toList());
        Snapshot next = new Snapshot(workspace, round, new InForce(programme, rebased, inForce.known()), heads.with(changed));
        next.inherit(this, touched);
        return next;
    }

    private void inherit(Snapshot before, Collection<Subject> touched) {
        Set<UnitId> units = new HashSet<>();
        for (Subject subject : touched) {
            if (UNIT_TOPICS.contains(subject.topic())) {
                units.add(new UnitId(subject.unit().orElseThrow()));
            } else if (!OTHER_TOPICS.contains(subject.topic())
                    || RegisterRows.deciding(programme, COUNCIL_TOPICS).contains(subject.topic())) {
                return;
            }
        }
        surveys = before.surveys;
        state = units.isEmpty() ? before.state : null;
        if (before.facts == null || programme.isEmpty()) {
            return;
        }
        var builder = new FactsBuilder(programme.get(), this);
        facts = before.facts.with(units.stream().map(builder::unit).toList());
        if (before.results != null) {
            results = before.results.renewed(programme.get(), facts, units);
        }
    }

    public Optional<RoundId> round() {
        return round;
    }

    /** The round's programme; there is one wherever there is a round whose founding entry is here. */
    public Optional<Programme> programme() {
        return programme;
    }

    ProgrammeHash programmeHash() {
        return programme.orElseThrow().hash();
    }

    /** What stands of a subject: nothing, one value, or several that contradict each other. */
    public List<Entry> heads(Subject subject) {
        return heads.of(subject).heads(subject);
    }

    /** What an entry on the subject takes the place of: what stands, and what former programmes' entries say of it. */
    List<EntryId> replacedBy(Subject subject) {
        return Stream.concat(heads(subject).stream().map(Entry::id), inForce.rebased().behind(subject).stream())
                .distinct().toList();
    }

    /** What was said under a former programme and cannot be read under the one in force; nothing may be issued then. */
    public List<Unmapped> unmapped() {
        return inForce.rebased().unmapped();
    }

    /** The subjects under which the ledger keeps what is said of this one: itself, and those it was known by. */
    public List<Subject> kept(Subject subject) {
        return Stream.concat(Stream.of(subject), inForce.rebased().formerly(subject).stream()).distinct().toList();
    }

    /** The adoption of the programme in force; empty while it is the one that the round was founded with. */
    public Optional<Standing<ProgrammeAdopted>> adoption() {
        return heads(Subject.PROGRAMME).stream().filter(entry -> entry.fact().equals(
                        InForce.adoption(heads(Subject.PROGRAMME)).map(fact -> fact))).findFirst()
                .map(entry -> new Standing<>((ProgrammeAdopted) entry.fact().orElseThrow(), entry));
    }

    /** A text that follows from what results follow from, and from nothing else; computed once. */
    public synchronized String remembered(Function<Snapshot, String> computed) {
        state = state == null ? computed.apply(this) : state;
        return state;
    }

    /** What stands about one unit and what its results follow from, by subject. */
    public Map<Subject, List<Entry>> decisive(UnitId unit) {
        return ofTopics(heads.of(unit.code()), DECISIVE);
    }

    /** What stands about who appraises what, and rows about no unit where points follow from them. */
    public Map<Subject, List<Entry>> councilStanding() {
        return ofTopics(heads.general(), RegisterRows.deciding(programme, COUNCIL_TOPICS));
    }

    private static Map<Subject, List<Entry>> ofTopics(Place place, Set<String> topics) {
        return place.subjects().entrySet().stream()
                .filter(standing -> topics.contains(standing.getKey().topic()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Subjects of which several values stand, but those that only say who writes. */
    public Map<Subject, List<Entry>> contradictions() {
        Map<Subject, List<Entry>> contradicting = new HashMap<>();
        heads.all().forEach(place -> place.subjects().forEach((subject, standing) -> {
            if (standing.size() > 1 && !ADMINISTRATION.contains(subject.topic())) {
                contradicting.put(subject, standing);
            }
        }));
        return contradicting;
    }

    /** Everything that stands of one type of fact. */
    public <F extends Fact> Stream<Standing<F>> standing(Class<F> type) {
        return OF_NO_UNIT.stream().anyMatch(kind -> kind.isAssignableFrom(type)) ? general(type)
                : heads.all().flatMap(place -> place.standing(type));
    }

    /** What stands of one type of fact about one unit alone. */
    public <F extends Fact> Stream<Standing<F>> standing(Class<F> type, UnitId unit) {
        return heads.of(unit.code()).standing(type);
    }

    /** What stands of one type of fact that is about no unit alone. */
    <F extends Fact> Stream<Standing<F>> general(Class<F> type) {
        return heads.general().standing(type);
    }

    /** A fact that stands, and the entry that says it. */
    public record Standing<F extends Fact>(F fact, Entry entry) {
    }

    /** The founding entry's fact. */
    public Optional<RoundFact.Founded> founded() {
        return standing(RoundFact.Founded.class).map(Standing::fact).findFirst();
    }

    /** What stands in the programme's registers; nothing without a programme. */
    public synchronized Optional<Kept> registers() {
        if (registers == null && programme.isPresent()) {
            registers = RegisterRows.kept(programme.get(), this, workspace.orElseThrow());
        }
        return Optional.ofNullable(registers);
    }

    /** What would betray a surprise visit. */
    public synchronized Surprises surprises() {
        if (surprises == null) {
            surprises = new Surprises(this);
        }
        return surprises;
    }

    /** Whether members must not see each other's appraisal scores yet. */
    public boolean isBlind() {
        return programme.filter(known -> known.conduct().blind()).isPresent()
                && standing(ConductFact.ScoresOpened.class).findAny().isEmpty();
    }

    /** The units from which a member is recused. */
    public Set<UnitId> recused(MemberId member) {
        return general(RecusalDeclared.class).map(Standing::fact)
                .filter(recusal -> recusal.recused() && recusal.member().equals(member))
                .map(RecusalDeclared::unit).collect(Collectors.toSet());
    }

    boolean isOpen(WriterId writer) {
        return standing(RoundFact.WriterOpened.class).anyMatch(opened -> opened.entry().header().writer().equals(writer));
    }

    /** The entries that authority depends on; none of them is about one unit alone. */
    List<Entry> standing() {
        return ofTopics(heads.general(), Authority.STANDING_TOPICS).values().stream().flatMap(List::stream).toList();
    }

    public synchronized Facts facts() {
        if (facts == null) {
            facts = programme.map(known -> new FactsBuilder(known, this).build()).orElse(Facts.NONE);
        }
        return facts;
    }

    /**
     * What stands of the surveys.
     *
     * @throws java.util.NoSuchElementException without a programme
     */
    public synchronized SurveyFacts surveys() {
        if (surveys == null) {
            surveys = new SurveyFacts(programme.orElseThrow(), this);
        }
        return surveys;
    }

    /** Results for everybody's eyes; views hide from a recused member what he must not see. */
    public synchronized Results results() {
        if (results == null) {
            results = programme.map(known -> Results.of(known, facts())).orElse(new Results(List.of()));
        }
        return results;
    }

    private static Map<Subject, List<Entry>> bySubject(List<Held> held) {
        Map<Subject, List<Entry>> heads = new HashMap<>();
        for (Held one : held) {
            one.entry().subject().ifPresent(
                    subject -> heads.computeIfAbsent(subject, _ -> new ArrayList<>()).add(one.entry()));
        }
        return heads;
    }
}
