package vn.thamdinh.domain.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.unit.UnitId;

/**
 * Decides from the whole set of held entries which of them count. Pure: the same set gives the same verdicts in any
 * order of arrival, and an entry that does not count today may count once another arrives.
 */
public final class Authority {

    /** Topics whose entries the verdicts on others depend on. */
    public static final Set<String> STANDING_TOPICS = Set.of("round", "writer", "member", "recusal");

    private static final Comparator<RoundFact.WriterOpened> FEWER_RIGHTS_FIRST =
            Comparator.comparing(RoundFact.WriterOpened::role).reversed()
                    .thenComparing(RoundFact.WriterOpened::signature)
                    .thenComparing(RoundFact.WriterOpened::publicKey)
                    .thenComparing(opened -> opened.member().value());

    private record Recusal(MemberId member, UnitId unit) {
    }

    private final RoundId round;
    private final Set<String> rootKeys = new HashSet<>();
    private final Map<WriterId, RoundFact.WriterOpened> writers = new HashMap<>();
    private final Set<MemberId> enrolled = new HashSet<>();
    private final Set<Recusal> recusals = new HashSet<>();

    private Authority(RoundId round) {
        this.round = round;
    }

    /**
     * @param standing all held entries of {@link #STANDING_TOPICS}; others are ignored
     */
    public static Authority of(RoundId round, Collection<Entry> standing) {
        var authority = new Authority(round);
        authority.readRound(standing);
        authority.readCouncil(standing);
        return authority;
    }

    /** Whether the entry counts, and if not, why. */
    public Verdict judge(Entry entry) {
        return switch (entry.content()) {
            case Content.Absent _ -> Verdict.BODY_ABSENT;
            case Content.NewerKind _ -> Verdict.NEWER_KIND;
            case Content.Known(RoundFact.Founded _) ->
                    entry.id().hex().equals(round.hex()) ? Verdict.EFFECTIVE : Verdict.OTHER_ROUND;
            case Content.Known(Fact fact) -> judge(entry.header(), fact);
        };
    }

    /** Whether the member must neither see nor score the unit. */
    public boolean isRecused(MemberId member, UnitId unit) {
        return recusals.contains(new Recusal(member, unit));
    }

    private Verdict judge(EntryHeader header, Fact fact) {
        if (!header.round().equals(round)) {
            return Verdict.OTHER_ROUND;
        }
        RoundFact.WriterOpened writer = writers.get(header.writer());
        if (writer == null) {
            return Verdict.UNKNOWN_WRITER;
        }
        return switch (fact) {
            case RoundFact _ -> Verdict.EFFECTIVE;
            case ScoreFact score -> judge(writer, score);
            case VisitFact _ -> allowed(isSecretariat(writer) || enrolled.contains(writer.member()));
            case SurveyFact _ -> allowed(isSecretariat(writer) || writer.role() == Role.DISTRICT);
            case CouncilFact.RecusalDeclared recusal ->
                    allowed(isSecretariat(writer) || recusal.member().equals(writer.member()) && recusal.recused());
            case CouncilFact _ -> allowed(isSecretariat(writer));
            case EligibilityFact.PaperRecorded _ -> allowed(isSecretariat(writer) || writer.role() == Role.DISTRICT);
            case ExplanationFact.ScoreExplained explained -> judge(writer, explained);
            case DocumentFact _, FigureFact _, ConductFact _, EligibilityFact _ -> allowed(isSecretariat(writer));
        };
    }

    private Verdict judge(RoundFact.WriterOpened writer, ScoreFact score) {
        boolean own = score.scorer().equals(Scorer.of(writer.member()));
        if (score.stage() != Stage.APPRAISE) {
            return allowed(isSecretariat(writer) || own && score.stage() != Stage.AGREE);
        }
        var member = new MemberId(score.scorer().value());
        if (!enrolled.contains(member)) {
            return Verdict.NOT_ENROLLED;
        }
        if (isRecused(member, score.unit())) {
            return Verdict.RECUSED;
        }
        return allowed(own || isSecretariat(writer));
    }

    /** The unit, its district and the secretariat on its behalf; not who is recused from it. */
    private Verdict judge(RoundFact.WriterOpened writer, ExplanationFact.ScoreExplained explained) {
        if (isSecretariat(writer)) {
            return Verdict.EFFECTIVE;
        }
        if (isRecused(writer.member(), explained.unit())) {
            return Verdict.RECUSED;
        }
        return allowed(writer.role() == Role.DISTRICT
                || Scorer.of(writer.member()).equals(Scorer.of(explained.unit())));
    }

    private static Verdict allowed(boolean allowed) {
        return allowed ? Verdict.EFFECTIVE : Verdict.NO_RIGHT;
    }

    private boolean isSecretariat(RoundFact.WriterOpened writer) {
        return writer.role() == Role.SECRETARIAT && rootKeys.contains(writer.publicKey());
    }

    private void readRound(Collection<Entry> standing) {
        for (Entry entry : standing) {
            switch (entry.content()) {
                case Content.Known(RoundFact.Founded founded) when entry.id().hex().equals(round.hex()) ->
                        rootKeys.addAll(founded.rootKeys());
                case Content.Known(RoundFact.WriterOpened opened) when entry.header().round().equals(round) ->
                        writers.merge(entry.header().writer(), opened, Authority::lesser);
                default -> { }
            }
        }
    }

    /** A forked writer opened twice is judged alike everywhere: by the opening with fewer rights. */
    private static RoundFact.WriterOpened lesser(RoundFact.WriterOpened one, RoundFact.WriterOpened other) {
        return FEWER_RIGHTS_FIRST.compare(one, other) <= 0 ? one : other;
    }

    private void readCouncil(Collection<Entry> standing) {
        Map<Subject, List<Entry>> subjects = new HashMap<>();
        for (Entry entry : standing) {
            if (entry.content() instanceof Content.Known(CouncilFact fact)
                    && judge(entry.header(), fact) == Verdict.EFFECTIVE) {
                subjects.computeIfAbsent(Subject.of(fact, entry.header().writer()), _ -> new ArrayList<>()).add(entry);
            }
        }
        for (List<Entry> entries : subjects.values()) {
            Heads.of(entries).forEach(this::readCouncilHead);
        }
    }

    private void readCouncilHead(Entry head) {
        switch (head.content()) {
            case Content.Known(CouncilFact.MemberEnrolled member) -> enrolled.add(member.member());
            case Content.Known(CouncilFact.RecusalDeclared recusal) when recusal.recused() ->
                    recusals.add(new Recusal(recusal.member(), recusal.unit()));
            default -> { }
        }
    }
}
