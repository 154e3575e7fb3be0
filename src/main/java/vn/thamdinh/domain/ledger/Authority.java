package vn.thamdinh.domain.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.unit.UnitId;

/**
 * Decides from the whole set of held entries which of them count. Pure: the same set gives the same verdicts in any
 * order of arrival, and an entry that does not count today may count once another arrives.
 */
public final class Authority {

    /** Topics whose entries the verdicts on others depend on. */
    public static final Set<String> STANDING_TOPICS = Set.of("round", "writer", "member", "assigned", "recusal", "key",
            "bundle", Seals.TOPIC);

    private record Recusal(MemberId member, UnitId unit) {
    }

    /** The secretariat assigned the unit to the member; a district's member speaks for such units alone. */
    private record Charge(MemberId member, UnitId unit) {
    }

    private final RoundId round;
    private final Trust trust;
    private final Seals seals;
    private final Set<MemberId> enrolled = new HashSet<>();
    private final Set<MemberId> answering = new HashSet<>();
    private final Set<Charge> charges = new HashSet<>();
    private final Set<Recusal> recusals = new HashSet<>();

    private Authority(RoundId round, Trust trust, Seals seals) {
        this.round = round;
        this.trust = trust;
        this.seals = seals;
    }

    /**
     * @param standing all held entries of {@link #STANDING_TOPICS}; others are ignored
     * @param bundles  asked only where a key was revoked or an import undone
     */
    public static Authority of(RoundId round, Collection<Entry> standing, BundleBook bundles) {
        Trust trust = Trust.of(round, standing, bundles);
        Seals seals = Seals.of(round, standing, trust);
        var authority = new Authority(round, seals.isEmpty() ? trust
                : Trust.of(round, standing.stream().filter(entry -> isNotShut(seals, entry)).toList(), bundles), seals);
        authority.readCouncil(standing);
        authority.charges.removeIf(charge -> !authority.answering.contains(charge.member()));
        return authority;
    }

    /** Keys and imports are as they were at the sealing, whatever was said of them later. */
    private static boolean isNotShut(Seals seals, Entry entry) {
        return entry.fact().filter(fact -> !(fact instanceof RoundFact.Founded)
                && seals.shutting(entry.header(), fact).isPresent()).isEmpty();
    }

    /** Whether the entry counts, and if not, why. */
    public Verdict judge(Entry entry) {
        return switch (entry.content()) {
            case Content.Absent _ -> Verdict.BODY_ABSENT;
            case Content.NewerKind _ -> Verdict.NEWER_KIND;
            case Content.Known(RoundFact.Founded _) ->
                    entry.id().hex().equals(round.hex()) ? Verdict.EFFECTIVE : Verdict.OTHER_ROUND;
            case Content.Known(Fact fact) -> judge(entry, fact);
        };
    }

    /**
     * What all entries of one subject count for, in their order. Here it is seen too whose file somebody drops: who
     * does not inspect drops what he attached himself and nothing else; and whether a paper takes the place of one that
     * was sealed.
     */
    public Map<Entry, Verdict> judge(Collection<Entry> ofOneSubject) {
        Map<Entry, Verdict> verdicts = new LinkedHashMap<>();
        ofOneSubject.forEach(entry -> verdicts.put(entry, judge(entry)));
        Map<EntryId, Entry> byId = new HashMap<>();
        ofOneSubject.forEach(entry -> byId.put(entry.id(), entry));
        verdicts.replaceAll((entry, verdict) -> verdict == Verdict.EFFECTIVE && dropsForeign(entry, byId)
                ? Verdict.NO_RIGHT : verdict);
        if (!seals.isEmpty()) {
            List<Entry> effective = ofOneSubject.stream()
                    .filter(entry -> verdicts.get(entry) == Verdict.EFFECTIVE).toList();
            effective.stream().filter(entry -> seals.isReplacing(entry, effective))
                    .forEach(entry -> verdicts.put(entry, Verdict.SEALED));
        }
        return verdicts;
    }

    private boolean dropsForeign(Entry drop, Map<EntryId, Entry> ofOneSubject) {
        if (!(drop.content() instanceof Content.Known(EvidenceFact.FileDropped _))
                || inspects(trust.person(drop.header().writer()))) {
            return false;
        }
        MemberId member = trust.person(drop.header().writer()).member();
        Set<EntryId> before = new LinkedHashSet<>(drop.header().supersedes());
        Deque<EntryId> open = new ArrayDeque<>(before);
        while (!open.isEmpty()) {
            Entry one = ofOneSubject.get(open.pop());
            if (one == null) {
                continue;
            }
            if (one.content() instanceof Content.Known(EvidenceFact.FileAttached _)
                    && judge(one) == Verdict.EFFECTIVE && !trust.person(one.header().writer()).member().equals(member)) {
                return true;
            }
            one.header().supersedes().stream().filter(before::add).forEach(open::push);
        }
        return false;
    }

    /** Whether the secretariat writes under that name. */
    public boolean isSecretariat(WriterId writer) {
        return trust.knows(writer) && trust.person(writer).secretariat();
    }

    /** Whether the member must neither see nor score the unit. */
    public boolean isRecused(MemberId member, UnitId unit) {
        return recusals.contains(new Recusal(member, unit));
    }

    /**
     * What one authority may judge otherwise than another of the same round: all that these writers wrote, and these
     * entries.
     */
    public record Reach(Set<WriterId> writers, Set<EntryId> entries) {
    }

    /** What has to be judged anew after an earlier authority gave way to this one; anything, if nothing is handed back. */
    public Optional<Reach> reachSince(Authority earlier) {
        boolean sameCouncil = round.equals(earlier.round) && seals.equals(earlier.seals)
                && enrolled.equals(earlier.enrolled)
                && answering.equals(earlier.answering) && charges.equals(earlier.charges) && recusals.equals(earlier.recusals);
        return sameCouncil ? trust.reachSince(earlier.trust) : Optional.empty();
    }

    private Verdict judge(Entry entry, Fact fact) {
        if (!entry.header().round().equals(round)) {
            return Verdict.OTHER_ROUND;
        }
        if (seals.shutting(entry.header(), fact).isPresent()) {
            return Verdict.SEALED;
        }
        return trust.barrier(entry).orElseGet(() -> judge(trust.person(entry.header().writer()), fact));
    }

    private Verdict judge(Trust.Person writer, Fact fact) {
        return switch (fact) {
            case RoundFact.ProgrammeAdopted _ -> allowed(writer.secretariat());
            case RoundFact _ -> Verdict.EFFECTIVE;
            case ScoreFact score -> judge(writer, score);
            case VisitFact.TeamFormed _, VisitFact.VisitPlanned _ -> allowed(writer.secretariat());
            case VisitFact _ -> allowed(inspects(writer));
            case DocumentFact.CopyGivenOut _ -> allowed(writer.secretariat() || enrolled.contains(writer.member()));
            case SurveyFact _ -> allowed(writer.secretariat() || writer.role() == Role.DISTRICT);
            case CouncilFact.RecusalDeclared recusal ->
                    allowed(writer.secretariat() || recusal.member().equals(writer.member()) && recusal.recused());
            case CouncilFact _ -> allowed(writer.secretariat());
            case EligibilityFact.PaperRecorded _ -> allowed(writer.secretariat() || writer.role() == Role.DISTRICT);
            case ExplanationFact.ScoreExplained explained when !explained.question().isEmpty() ->
                    allowed(writer.secretariat());
            case ExplanationFact.ScoreExplained explained -> answers(writer, explained.unit());
            case ExplanationFact.AnswerGiven answer -> answers(writer, answer.unit());
            case ExplanationFact.QuestionAsked asked -> inspects(writer, asked.unit(), false);
            case EvidenceFact.FileAttached file -> inspects(writer, file.unit(), true);
            case EvidenceFact.FileDropped file -> inspects(writer, file.unit(), true);
            case EvidenceFact.FileReduced file -> inspects(writer, file.unit(), true);
            case EvidenceFact.AbsenceExplained absence -> inspects(writer, absence.unit(), true);
            case EvidenceFact.FileTied tied -> inspects(writer, tied.unit(), false);
            case RegisterFact.RowWritten(var row) -> keeps(writer, row.key());
            case RegisterFact.RowDropped dropped -> keeps(writer, dropped.row());
            case TrustFact.KeyAdmitted key when key.role() == Role.SECRETARIAT || trust.isLeftToRoot(key.publicKey()) ->
                    allowed(writer.root());
            case TrustFact.KeyRevoked key when trust.isLeftToRoot(key.publicKey()) -> allowed(writer.root());
            case PublicationFact.RoundReopened _ -> allowed(writer.root());
            case MeetingFact _, DocumentFact _, FigureFact _, TrustFact _, ConductFact _, EligibilityFact _, PlanFact _,
                 PublicationFact _ ->
                    allowed(writer.secretariat());
        };
    }

    private Verdict judge(Trust.Person writer, ScoreFact score) {
        boolean own = score.scorer().equals(Scorer.of(writer.member()));
        if (score.stage() != Stage.APPRAISE) {
            return allowed(writer.secretariat() || own && score.stage() != Stage.AGREE
                    && score.stage() != Stage.REAPPRAISE);
        }
        var member = new MemberId(score.scorer().value());
        if (!enrolled.contains(member)) {
            return Verdict.NOT_ENROLLED;
        }
        if (isRecused(member, score.unit())) {
            return Verdict.RECUSED;
        }
        return allowed(own || writer.secretariat());
    }

    /** The unit, who is charged with it for its district, and the secretariat for it; not who is recused from it. */
    private Verdict answers(Trust.Person writer, UnitId unit) {
        if (writer.secretariat()) {
            return Verdict.EFFECTIVE;
        }
        return isRecused(writer.member(), unit) ? Verdict.RECUSED : allowed(standsFor(writer, unit));
    }

    /** The secretariat keeps all registers; a unit and who is charged with it for its district keep the unit's rows. */
    private Verdict keeps(Trust.Person writer, RowKey row) {
        return allowed(writer.secretariat() || row.unit().filter(unit -> standsFor(writer, unit)).isPresent());
    }

    /** Who inspects, and with {@code orAnswers} who answers for the unit; not who is recused from it. */
    private Verdict inspects(Trust.Person writer, UnitId unit, boolean orAnswers) {
        if (isRecused(writer.member(), unit)) {
            return Verdict.RECUSED;
        }
        return allowed(inspects(writer) || orAnswers && standsFor(writer, unit));
    }

    /** The secretariat and who is on the roster, but not for those who are inspected. */
    private boolean inspects(Trust.Person writer) {
        return writer.secretariat() || enrolled.contains(writer.member()) && !answering.contains(writer.member());
    }

    private boolean standsFor(Trust.Person writer, UnitId unit) {
        boolean answers = writer.role() == Role.DISTRICT || writer.role() == Role.COMMUNE;
        return answers && charges.contains(new Charge(writer.member(), unit))
                || Scorer.of(writer.member()).equals(Scorer.of(unit));
    }

    private static Verdict allowed(boolean allowed) {
        return allowed ? Verdict.EFFECTIVE : Verdict.NO_RIGHT;
    }

    private void readCouncil(Collection<Entry> standing) {
        Map<Subject, List<Entry>> subjects = new HashMap<>();
        for (Entry entry : standing) {
            if (entry.content() instanceof Content.Known(CouncilFact fact)
                    && judge(entry, fact) == Verdict.EFFECTIVE) {
                subjects.computeIfAbsent(Subject.of(fact, entry.header().writer()), _ -> new ArrayList<>()).add(entry);
            }
        }
        for (List<Entry> entries : subjects.values()) {
            Heads.of(entries).forEach(this::readCouncilHead);
        }
    }

    private void readCouncilHead(Entry head) {
        switch (head.content()) {
            case Content.Known(CouncilFact.MemberEnrolled member) -> {
                enrolled.add(member.member());
                if (member.role() == Role.DISTRICT || member.role() == Role.COMMUNE) {
                    answering.add(member.member());
                }
            }
            case Content.Known(CouncilFact.UnitsAssigned assigned) ->
                    assigned.units().forEach(unit -> charges.add(new Charge(assigned.member(), unit)));
            case Content.Known(CouncilFact.RecusalDeclared recusal) when recusal.recused() ->
                    recusals.add(new Recusal(recusal.member(), recusal.unit()));
            default -> { }
        }
    }
}
