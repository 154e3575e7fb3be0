package vn.thamdinh.usecase.explanation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.HybridTime;
import vn.thamdinh.domain.ledger.ScoreFact.ScoreGiven;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.scoring.GivenScore;
import vn.thamdinh.domain.scoring.RecordedInputs;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.storage.database.Held;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.view.Sight;
import vn.thamdinh.usecase.view.Views;

/** The scores of a unit's panel before and after the unit explained itself. */
final class SecondAppraisals {

    private static final int MOST = 10_000;

    private final RoundBook book;
    private final Views views;
    private final Sight sight;
    private final Programme programme;
    private final Unit unit;

    SecondAppraisals(RoundBook book, Views views, Sight sight, Programme programme, Unit unit) {
        this.book = book;
        this.views = views;
        this.sight = sight;
        this.programme = programme;
        this.unit = unit;
    }

    /**
     * What came after one answer.
     *
     * @param again   of all, or of the own one alone where nobody may know of others
     * @param scorers how many have to, counted likewise
     */
    record Found(List<SecondAppraisal> visible, int again, int scorers) {
    }

    /** @param answer the answer that stands; without one nothing is to be appraised again */
    Found of(Component component, Optional<Entry> answer) {
        List<SecondAppraisal> visible = new ArrayList<>();
        int again = 0;
        int scorers = 0;
        for (MemberId member : book.snapshot().facts().panel(unit.id()).scorers()) {
            Scorer scorer = Scorer.of(member);
            boolean closed = sight.isClosed(Stage.APPRAISE, scorer);
            if (answer.isEmpty() || closed && !sight.knowsProgress()) {
                continue;
            }
            SecondAppraisal found = of(component, member, answer.get().header().time());
            scorers++;
            again += found.done() ? 1 : 0;
            if (!closed) {
                visible.add(found);
            }
        }
        return new Found(visible, again, scorers);
    }

    private SecondAppraisal of(Component component, MemberId member, HybridTime answered) {
        var like = new ScoreGiven(unit.id(), component.id(), Stage.APPRAISE, Scorer.of(member), Map.of(), "");
        Subject subject = Subject.score(like);
        List<Entry> heads = book.snapshot().heads(subject);
        Optional<Entry> standing = heads.size() == 1 ? Optional.of(heads.getFirst()) : Optional.empty();
        boolean later = standing.filter(head -> head.header().time().compareTo(answered) > 0).isPresent();
        List<Entry> chain = later ? before(subject, standing.get()) : List.of();
        boolean after = later && (!chain.isEmpty() || isReasoned(standing.get()));
        Optional<Entry> before = !after ? standing : chain.stream()
                .filter(entry -> entry.header().time().compareTo(answered) <= 0).findFirst()
                .or(() -> chain.stream().findFirst());
        return new SecondAppraisal(member, views.nameOf(Scorer.of(member)),
                before.flatMap(one -> score(component, one)),
                standing.filter(_ -> after).flatMap(one -> score(component, one)));
    }

    /** What the score took the place of, the latest first: a clock that goes ahead makes no first score a second one. */
    private List<Entry> before(Subject subject, Entry head) {
        List<Subject> kept = book.snapshot().kept(subject);
        Map<EntryId, Entry> known = book.workspace().history(kept.stream().map(Subject::key).toList(), MOST).stream()
                .filter(held -> held.verdict() == Verdict.EFFECTIVE).map(Held::entry)
                .filter(entry -> entry.subject().filter(kept::contains).isPresent())
                .collect(Collectors.toMap(Entry::id, entry -> entry));
        Set<EntryId> reached = new LinkedHashSet<>(head.header().supersedes());
        Deque<EntryId> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            Optional.ofNullable(known.get(open.pop())).ifPresent(entry -> entry.header().supersedes().stream()
                    .filter(reached::add).forEach(open::push));
        }
        return reached.stream().flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .sorted(Comparator.comparing((Entry entry) -> entry.header().time()).reversed()).toList();
    }

    /** A first score that was given to the answer says why. */
    private static boolean isReasoned(Entry score) {
        return score.fact().filter(ScoreGiven.class::isInstance).map(ScoreGiven.class::cast)
                .filter(given -> !given.reason().isBlank()).isPresent();
    }

    /** What the rule makes of the inputs with what is recorded now; nothing where the score was taken back. */
    private Optional<GivenScore> score(Component component, Entry entry) {
        return entry.fact().filter(ScoreGiven.class::isInstance).map(ScoreGiven.class::cast).map(given -> {
            Inputs typed = Inputs.read(given.inputs());
            Inputs whole = typed.with(RecordedInputs.of(book.snapshot().facts(), unit.id(), component.rule()));
            return new GivenScore(typed, component.rule().points(component.max(), whole,
                    programme.scoring().toRounding()), given.reason(), entry.header().time().instant(),
                    entry.header().writer(), entry.id());
        });
    }
}
