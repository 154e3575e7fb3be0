package vn.thamdinh.usecase.conflict;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.ledger.ConductFact.ScoresOpened;
import vn.thamdinh.domain.ledger.ConductFact.StageUnlocked;
import vn.thamdinh.domain.ledger.ConductFact.UnitUnlocked;
import vn.thamdinh.domain.ledger.CouncilFact.MemberLeft;
import vn.thamdinh.domain.ledger.CouncilFact.RecusalDeclared;
import vn.thamdinh.domain.ledger.EligibilityFact.RuleWaived;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.ScoreFact.ScoreCleared;
import vn.thamdinh.domain.ledger.ScoreFact.ScoreGiven;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.TrustFact.BundleAdmitted;
import vn.thamdinh.domain.ledger.TrustFact.BundleWithdrawn;
import vn.thamdinh.domain.ledger.TrustFact.KeyRevoked;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.view.HistoryLine;
import vn.thamdinh.usecase.view.Sight;
import vn.thamdinh.usecase.view.Views;

/**
 * Contradictions, and the choice between their values. Nothing is ever settled by itself: to choose is an entry of its
 * own, which supersedes every value that stood when it was made.
 */
public final class SettleConflicts {

    /** More values of one subject than any round has. */
    private static final int MOST = 10_000;

    private final RoundBook book;
    private final Views views;
    private final Sight sight;

    public SettleConflicts(RoundBook book, Views views) {
        this.book = book;
        this.views = views;
        this.sight = new Sight(book);
    }

    /** The open ones that the person at the desk may see, in order of their subjects. */
    public List<Conflict> open() {
        return book.snapshot().contradictions().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Subject, List<Entry>> one) -> one.getKey().key()))
                .flatMap(one -> seen(one.getKey(), one.getValue())).toList();
    }

    /**
     * Lets one of the values stand.
     *
     * @param chosen the entry that says it
     * @param reason why, or empty; kept where such an entry has a reason
     */
    public synchronized Outcome<Saved> settle(EntryId chosen, String reason) {
        Optional<Conflict> conflict = open().stream()
                .filter(one -> one.sides().stream().anyMatch(side -> side.id().equals(chosen))).findFirst();
        Optional<Fact> fact = conflict.stream().flatMap(one -> book.snapshot().heads(one.subject()).stream())
                .filter(entry -> entry.id().equals(chosen)).findFirst().flatMap(Entry::fact);
        if (fact.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, chosen.hex());
        }
        return sight.isClosed(fact.get()) ? Outcome.refused(Reason.SCORES_CLOSED)
                : book.append(List.of(because(fact.get(), reason.strip())));
    }

    private Stream<Conflict> seen(Subject subject, List<Entry> heads) {
        Map<EntryId, Entry> standing = heads.stream().collect(Collectors.toMap(Entry::id, entry -> entry));
        List<HistoryLine> sides = views.history(subject.key(), MOST).stream()
                .filter(line -> standing.containsKey(line.id()))
                .map(line -> as(line, subject, standing.get(line.id()))).toList();
        Optional<Fact> first = heads.getFirst().fact();
        return sides.size() < 2 || first.isEmpty() ? Stream.empty() : Stream.of(new Conflict(subject,
                Conflict.About.of(subject, first.get()), book.permits(first.get()) && !sight.isClosed(first.get()),
                sides));
    }

    /** As it is read under the programme in force, where it was said under another. */
    private HistoryLine as(HistoryLine line, Subject subject, Entry read) {
        boolean own = book.snapshot().programme().filter(now -> read.header().programme().equals(now.hash())).isPresent();
        Optional<String> points = read.fact().filter(fact -> !own && !sight.isClosed(fact))
                .filter(ScoreGiven.class::isInstance).map(fact -> ((ScoreGiven) fact).inputs().get(ScoreFact.POINTS));
        return new HistoryLine(line.id(), line.time(), line.who(), line.behalf(), line.device(), line.kind(), subject,
                points.map(text -> text.replace('.', ',')).orElse(line.what()), line.reason(), line.verdict(), true);
    }

    private static Fact because(Fact fact, String reason) {
        return reason.isEmpty() ? fact : switch (fact) {
            case ScoreGiven given -> new ScoreGiven(given.unit(), given.component(), given.stage(), given.scorer(),
                    given.inputs(), reason);
            case ScoreCleared cleared -> new ScoreCleared(cleared.unit(), cleared.component(), cleared.stage(),
                    cleared.scorer(), reason);
            case RecusalDeclared recusal -> new RecusalDeclared(recusal.member(), recusal.unit(), recusal.recused(),
                    reason);
            case MemberLeft left -> new MemberLeft(left.member(), left.successor(), reason);
            case RuleWaived waived -> new RuleWaived(waived.unit(), waived.rule(), waived.waived(), reason);
            case StageUnlocked unlocked -> new StageUnlocked(unlocked.stage(), unlocked.until(), reason);
            case UnitUnlocked unlocked -> new UnitUnlocked(unlocked.unit(), unlocked.stage(), unlocked.until(), reason);
            case ScoresOpened _ -> new ScoresOpened(reason);
            case KeyRevoked key -> new KeyRevoked(key.publicKey(), key.member(), key.role(), key.accepted(), reason);
            case BundleWithdrawn(var bundle, _) -> new BundleWithdrawn(bundle, reason);
            case BundleAdmitted(var bundle, _) -> new BundleAdmitted(bundle, reason);
            default -> fact;
        };
    }
}
