package vn.thamdinh.domain.rule.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/**
 * A table of steps, in the order in which it is written.
 *
 * @param steps at least two
 */
public record Steps(List<Step> steps) implements Grading {
    public Steps {
        steps = List.copyOf(steps);
        Require.that(steps.size() >= 2, "fewer than two steps");
    }

    /**
     * Where steps overlap, leave holes or reach beyond the numbers that there are; empty for a table in which every
     * number has exactly one step.
     */
    public List<Seam> seams(Extent extent) {
        List<Integer> order = IntStream.range(0, steps.size()).boxed()
                .sorted(Comparator.comparing((Integer at) -> first(steps.get(at), extent))
                        .thenComparing(at -> steps.get(at).lowClosed() ? 0 : 1)).toList();
        List<Seam> seams = new ArrayList<>();
        Step before = null;
        for (int at : order) {
            Step step = steps.get(at);
            if (step.low().compareTo(extent.low()) < 0 || step.high().compareTo(extent.high()) > 0) {
                seams.add(new Seam(at, Seam.Fault.OUTSIDE, step.low().compareTo(extent.low()) < 0
                        ? step.low() : step.high()));
            }
            int gap = before == null ? fromStart(step, extent) : gap(before, step, extent);
            if (gap != 0) {
                seams.add(new Seam(at, gap > 0 ? Seam.Fault.HOLE : Seam.Fault.OVERLAP, step.low()));
            }
            before = before == null || reachesFurther(step, before) ? step : before;
        }
        Step last = before;
        if (gap(last, new Step(extent.high(), false, extent.high().add(BigDecimal.ONE), true, BigDecimal.ZERO),
                extent) > 0) {
            seams.add(new Seam(steps.indexOf(last), Seam.Fault.OPEN_END, last.high()));
        }
        return seams;
    }

    /** Above zero if numbers lie between the start and the step. */
    private static int fromStart(Step step, Extent extent) {
        Step start = new Step(extent.low().subtract(BigDecimal.ONE), true, extent.low(), false, BigDecimal.ZERO);
        return Math.max(0, gap(start, step, extent));
    }

    /** Above zero if numbers lie between two steps, below zero if they share some. */
    private static int gap(Step before, Step after, Extent extent) {
        if (extent.decimals() == Extent.ANY) {
            int order = after.low().compareTo(before.high());
            return order != 0 ? order : before.highClosed() && after.lowClosed() ? -1
                    : before.highClosed() || after.lowClosed() ? 0 : 1;
        }
        return first(after, extent).compareTo(last(before, extent).add(unit(extent)));
    }

    private static boolean reachesFurther(Step one, Step other) {
        int order = one.high().compareTo(other.high());
        return order > 0 || order == 0 && one.highClosed();
    }

    /** The smallest number of the step; where numbers have any decimals, its lower bound. */
    private static BigDecimal first(Step step, Extent extent) {
        return step.lowClosed() || extent.decimals() == Extent.ANY ? step.low() : step.low().add(unit(extent));
    }

    private static BigDecimal last(Step step, Extent extent) {
        return step.highClosed() ? step.high() : step.high().subtract(unit(extent));
    }

    private static BigDecimal unit(Extent extent) {
        return BigDecimal.ONE.movePointLeft(extent.decimals());
    }

    @Override
    public BigDecimal points(Fraction value, BigDecimal max) {
        return steps.stream().filter(step -> step.holds(value)).map(Step::points).findFirst().orElse(BigDecimal.ZERO);
    }

    @Override
    public BigDecimal highest(BigDecimal max) {
        return steps.stream().map(Step::points).max(Comparator.naturalOrder()).orElseThrow();
    }

    @Override
    public String formula(String x) {
        return x + " → " + steps.stream().map(step -> step.interval() + ": " + Numbers.plain(step.points()))
                .collect(Collectors.joining(", "));
    }
}
