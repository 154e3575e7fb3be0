package vn.thamdinh.domain.scoring.decisive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.ScoringPolicy;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.Veto;
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

    /** What the other answers to some conditions make of the unit, and of the components that several members scored. */
    private record Scenario(Set<ComponentId> flipped, Stakes stakes, List<Row> rows) {
    }

    private final ScoringPolicy policy;
    private final List<Scenario> scenarios = new ArrayList<>();
    private final Map<ComponentId, Row> conditions = new HashMap<>();
    private final List<Scorer> scorers;
    private final List<Set<Scorer>> found = new ArrayList<>();
    private int trials;
    private int searched;

    ScorerSearch(ScoringPolicy policy, List<Set<ComponentId>> flips, Function<Set<ComponentId>, Stakes> stakes) {
        this.policy = policy;
        Set<Scorer> members = new TreeSet<>();
        for (Set<ComponentId> flipped : flips) {
            Stakes of = stakes.apply(flipped);
            List<Row> rows = new ArrayList<>();
            for (Stakes.Part part : of.parts()) {
                Trace.Basis basis = part.result().basis();
                boolean condition = flipped.isEmpty() && basis == Trace.Basis.MAJORITY;
                if (part.result().applicable() && (condition || isCombined(basis))) {
                    Row row = new Row(part, part.result().trace().inputs().stream()
                            .filter(Trace.Input::applicable).toList());
                    row.inputs().forEach(input -> members.add(input.scorer()));
                    if (condition) {
                        conditions.put(part.result().component().id(), row);
                    } else if (!part.zeroed()) {
                        rows.add(row);
                    }
                }
            }
            scenarios.add(new Scenario(flipped, of, rows));
        }
        this.scorers = List.copyOf(members);
    }

    private static boolean isCombined(Trace.Basis basis) {
        return switch (basis) {
            case MEAN, MEDIAN, TRIMMED_MEAN, RESPONSIBLE_BODY, RESPONSIBLE_BODY_ABSENT -> true;
            case AGREED, REAPPRAISED, MAJORITY, SURVEY, FIGURE, NO_SCORE -> false;
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
        return scenarios.stream().anyMatch(scenario -> scenario.flipped().stream().allMatch(each -> flips(each, others))
                && turns(scenario, others));
    }

    /** Whether these members, had they all answered the other way, change what the majority says of a condition. */
    private boolean flips(ComponentId condition, Set<Scorer> others) {
        Row row = conditions.get(condition);
        if (row == null) {
            return false;
        }
        boolean broken = row.part().result().broken();
        Veto veto = (Veto) row.part().result().component().rule();
        long other = row.inputs().stream().filter(input -> others.contains(input.scorer()) ? !broken
                : veto.isViolated(Inputs.of(input.working().inputs()))).count();
        return 2 * other > row.inputs().size() != broken;
    }

    private boolean turns(Scenario scenario, Set<Scorer> others) {
        BigDecimal[] sums = scenario.stakes().sums();
        for (Row row : scenario.rows()) {
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
                sums[field] = sums[field].add(now).subtract(row.part().points());
            }
        }
        return scenario.stakes().turned(sums);
    }
}
