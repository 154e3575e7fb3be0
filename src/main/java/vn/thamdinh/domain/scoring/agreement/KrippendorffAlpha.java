package vn.thamdinh.domain.scoring.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Krippendorff's alpha: agreement of any number of raters on items that not everybody need have rated.
 *
 * <p>Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), whose worked examples are the tests.
 * The interval resamples the observed disagreements of items while the expected disagreement stays, as that author's
 * algorithm does; the same data give the same interval every time.
 */
public final class KrippendorffAlpha {
    private static final int RESAMPLES = 1_000;
    private static final long SEED = 20_240_705L;
    private static final double TAIL = 0.025;

    private final Metric metric;
    private final double[] values;
    private final double[] counts;
    private final double[] ranks;
    private final double total;

    private KrippendorffAlpha(Metric metric, List<double[]> items) {
        this.metric = metric;
        TreeMap<Double, Integer> found = new TreeMap<>();
        items.forEach(item -> Arrays.stream(item).forEach(value -> found.merge(value, 1, Integer::sum)));
        this.values = found.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        this.counts = found.values().stream().mapToDouble(Integer::doubleValue).toArray();
        this.ranks = ranks(counts);
        this.total = Arrays.stream(counts).sum();
    }

    /**
     * The agreement on items.
     *
     * @param ratings the ratings of each item, in any order, without those that are missing
     * @return nothing where no item has two ratings or all ratings are the same, for then there is nothing to agree on
     */
    public static Optional<Agreement> of(List<double[]> ratings, Metric metric) {
        List<double[]> items = ratings.stream().filter(item -> item.length >= 2).toList();
        var alpha = new KrippendorffAlpha(metric, items);
        double expected = alpha.expected();
        return expected == 0 ? Optional.empty() : Optional.of(alpha.agreement(items, expected));
    }

    private Agreement agreement(List<double[]> items, double expected) {
        double[] observed = items.stream().mapToDouble(this::observed).toArray();
        double[] sizes = items.stream().mapToDouble(item -> item.length).toArray();
        double alpha = 1 - Arrays.stream(observed).sum() / total / expected;
        double[] resampled = resampled(observed, sizes, expected);
        return new Agreement(alpha, quantile(resampled, TAIL), quantile(resampled, 1 - TAIL), items.size(), (int) total);
    }

    /** Disagreement within one item: all ordered pairs of its ratings, over one less than their number. */
    private double observed(double[] item) {
        double sum = 0;
        for (int i = 0; i < item.length; i++) {
            for (int j = i + 1; j < item.length; j++) {
                sum += 2 * distance(index(item[i]), index(item[j]));
            }
        }
        return sum / (item.length - 1);
    }

    /** Mean disagreement of all pairs of ratings, whichever items they belong to. */
    private double expected() {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                sum += 2 * counts[i] * counts[j] * distance(i, j);
            }
        }
        return total < 2 ? 0 : sum / total / (total - 1);
    }

    private double distance(int one, int other) {
        double difference = switch (metric) {
            case NOMINAL -> one == other ? 0 : 1;
            case ORDINAL -> ranks[one] - ranks[other];
            case INTERVAL -> values[one] - values[other];
            case RATIO -> one == other ? 0 : (values[one] - values[other]) / (values[one] + values[other]);
        };
        return difference * difference;
    }

    private int index(double value) {
        return Arrays.binarySearch(values, value);
    }

    /** Mean rank of each value: the sum of counts between two values is the difference of their mean ranks. */
    private static double[] ranks(double[] counts) {
        double[] ranks = new double[counts.length];
        double before = 0;
        for (int i = 0; i < counts.length; i++) {
            ranks[i] = before + counts[i] / 2;
            before += counts[i];
        }
        return ranks;
    }

    private static double[] resampled(double[] observed, double[] sizes, double expected) {
        var random = new Random(SEED);
        List<Double> alphas = new ArrayList<>(RESAMPLES);
        for (int round = 0; round < RESAMPLES; round++) {
            double disagreement = 0;
            double size = 0;
            for (int i = 0; i < observed.length; i++) {
                int drawn = random.nextInt(observed.length);
                disagreement += observed[drawn];
                size += sizes[drawn];
            }
            alphas.add(1 - disagreement / size / expected);
        }
        return alphas.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
