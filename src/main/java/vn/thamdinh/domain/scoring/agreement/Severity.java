package vn.thamdinh.domain.scoring.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a member's scores lie above or below those of the others on the same components.
 *
 * @param rater     whose scores
 * @param items     how many components of units he and somebody else scored
 * @param deviation mean distance from the median of the others, in shares of the highest points: 0.1 is a tenth more
 * @param outlier   whether it stands out: at least {@link #LEAST}, and three times what is usual in this panel
 */
public record Severity(String rater, int items, double deviation, boolean outlier) {
    /** Below this share of the highest points no deviation is worth a word. */
    public static final double LEAST = 0.05;

    private static final double TIMES_USUAL = 3;

    /**
     * One component of one unit.
     *
     * @param max    highest points, above zero
     * @param points rater → points
     */
    public record Item(double max, Map<String, Double> points) {
        public Item {
            points = Map.copyOf(points);
        }
    }

    /** All raters by deviation, the most severe first. */
    public static List<Severity> of(List<Item> items) {
        Map<String, List<Double>> deviations = new HashMap<>();
        for (Item item : items) {
            item.points().keySet().stream().filter(_ -> item.points().size() >= 2).forEach(rater ->
                    deviations.computeIfAbsent(rater, _ -> new ArrayList<>()).add(distance(item, rater)));
        }
        Map<String, Double> means = new HashMap<>();
        deviations.forEach((rater, all) ->
                means.put(rater, all.stream().mapToDouble(Double::doubleValue).average().orElse(0)));
        double usual = usual(means.values());
        return means.entrySet().stream()
                .map(mean -> new Severity(mean.getKey(), deviations.get(mean.getKey()).size(), mean.getValue(),
                        Math.abs(mean.getValue()) >= Math.max(LEAST, TIMES_USUAL * usual)))
                .sorted(Comparator.comparingDouble(Severity::deviation).thenComparing(Severity::rater)).toList();
    }

    private static double distance(Item item, String rater) {
        double[] others = item.points().entrySet().stream().filter(other -> !other.getKey().equals(rater))
                .mapToDouble(Map.Entry::getValue).toArray();
        return (item.points().get(rater) - median(others)) / item.max();
    }

    /** The median of the calmer half: one or two who stand out do not hide each other in a small panel. */
    private static double usual(Collection<Double> means) {
        double[] sorted = means.stream().mapToDouble(Math::abs).sorted().toArray();
        return median(Arrays.copyOf(sorted, (sorted.length + 1) / 2));
    }

    private static double median(double[] values) {
        if (values.length == 0) {
            return 0;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
