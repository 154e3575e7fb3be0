package vn.thamdinh.domain.scoring.decisive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.ScoringPolicy;
import vn.thamdinh.domain.scoring.Mean;
import vn.thamdinh.domain.scoring.Trace;

/**
 * Finds the smallest sets of members whose scores, had they been anything within their bounds, turn a result round. A
 * score at its bound does at least as much as leaving the score out, whichever way scores are combined.
 */
final class ScorerSearch {

    private static final int MOST_SETS = 20;
    private static final int MOST_TRIALS = 6_000;

    /** One component that several members scored. */
    private record Row(Stakes.Part part, List<Trace.Input> inputs) {
    }

    private final ScoringPolicy policy;
    private final Stakes stakes;
    private final List<Row> rows = new ArrayList<>();
    private final List<Scorer> scorers;
    private final List<Set<Scorer>> found = new ArrayList<>();
    private int trials;
    private int searched;

    ScorerSearch(ScoringPolicy policy, Stakes stakes) {
        this.policy = policy;
        this.stakes = stakes;
        Set<Scorer> members = new TreeSet<>();
        for (Stakes.Part part : stakes.parts()) {
            if (part.result().applicable() && !part.result().zeroed() && isCombined(part.result().basis())) {
                List<Trace.Input> inputs = part.result().trace().inputs().stream().filter(Trace.Input::applicable)
                        .toList();
                rows.add(new Row(part, inputs));
                inputs.forEach(input -> members.add(input.scorer()));
            }
        }
        this.scorers = List.copyOf(members);
    }

    private static boolean isCombined(Trace.Basis basis) {
        return switch (basis) {
            case MEAN, MEDIAN, TRIMMED_MEAN, RESPONSIBLE_BODY, RESPONSIBLE_BODY_ABSENT -> true;
            case AGREED, MAJORITY, SURVEY, FIGURE, NO_SCORE -> false;
        };
    }

    Optional<Smallest<Scorer>> smallest() {
        if (scorers.isEmpty() || !turns(new HashSet<>(scorers))) {
            searched = scorers.size();
            return Optional.empty();
        }
        for (int size = 1; size <= scorers.size(); size++) {
            boolean whole = search(new ArrayList<>(), 0, size);
            if (!found.isEmpty()) {
                searched = size;
                return Optional.of(new Smallest<>(size, found, !whole));
            }
            if (!whole) {
                return Optional.empty();
            }
            searched = size;
        }
        return Optional.empty();
    }

    /** Up to which size all sets were tried. */
    int searched() {
        return searched;
    }

    /** Whether all sets of that size were tried. */
    private boolean search(List<Scorer> chosen, int from, int left) {
        if (left == 0) {
            if (turns(new HashSet<>(chosen))) {
                found.add(new LinkedHashSet<>(chosen));
            }
            return found.size() < MOST_SETS && ++trials < MOST_TRIALS;
        }
        for (int i = from; i + left <= scorers.size(); i++) {
            chosen.add(scorers.get(i));
            boolean goOn = search(chosen, i + 1, left - 1);
            chosen.removeLast();
            if (!goOn) {
                return false;
            }
        }
        return true;
    }

    private boolean turns(Set<Scorer> others) {
        BigDecimal[] sums = stakes.sums();
        for (Row row : rows) {
            List<BigDecimal> points = new ArrayList<>(row.inputs().size());
            boolean changed = false;
            for (Trace.Input input : row.inputs()) {
                boolean other = others.contains(input.scorer());
                changed |= other;
                points.add(other ? row.part().extreme() : input.points());
            }
            if (changed) {
                BigDecimal now = policy.toRounding().apply(Mean.of(policy, points));
                int field = row.part().field();
                sums[field] = sums[field].add(now).subtract(row.part().result().points());
            }
        }
        return stakes.turned(sums);
    }
}
