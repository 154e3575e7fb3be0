package vn.thamdinh.domain.scoring.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of Krippendorff (2011), and what must hold of any data. */
class KrippendorffAlphaTest {
    private static final double MISSING = Double.NaN;

    /** Section C: four observers, twelve units, missing values. */
    private static final double[][] FOUR_OBSERVERS = {
        {1, 2, 3, 3, 2, 1, 4, 1, 2, MISSING, MISSING, MISSING},
        {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, MISSING, 3},
        {MISSING, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, MISSING},
        {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, MISSING}};

    /** Section A: two observers, ten units, two values. */
    private static final double[][] BINARY = {{0, 1, 0, 0, 0, 0, 0, 0, 1, 0}, {1, 1, 1, 0, 0, 1, 0, 0, 0, 0}};

    /** Section B: two observers, twelve units, five categories a to e. */
    private static final double[][] CATEGORIES = {
        {1, 1, 2, 2, 4, 3, 3, 3, 5, 4, 4, 1}, {2, 1, 2, 2, 2, 3, 3, 3, 5, 4, 4, 4}};

    private static List<double[]> items(double[][] observers) {
        List<double[]> items = new ArrayList<>();
        for (int unit = 0; unit < observers[0].length; unit++) {
            int column = unit;
            items.add(Arrays.stream(observers).mapToDouble(observer -> observer[column])
                    .filter(value -> !Double.isNaN(value)).toArray());
        }
        return items;
    }

    private static double alpha(double[][] observers, Metric metric) {
        return KrippendorffAlpha.of(items(observers), metric).orElseThrow().alpha();
    }

    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849", "RATIO, 0.797"})
    void fourObserversAgreeAsPublished(Metric metric, double published) {
        assertEquals(published, alpha(FOUR_OBSERVERS, metric), 0.0005);
    }

    @Test
    void twoObserversAgreeAsPublished() {
        assertEquals(0.095, alpha(BINARY, Metric.NOMINAL), 0.0005);
        assertEquals(0.692, alpha(CATEGORIES, Metric.NOMINAL), 0.0005);
    }

    @Test
    void theIntervalHoldsTheValueAndIsTheSameEveryTime() {
        Agreement first = KrippendorffAlpha.of(items(FOUR_OBSERVERS), Metric.INTERVAL).orElseThrow();
        assertTrue(first.low() < first.alpha() && first.alpha() < first.high(), first.toString());
        assertTrue(first.high() <= 1, first.toString());
        assertEquals(Optional.of(first), KrippendorffAlpha.of(items(FOUR_OBSERVERS), Metric.INTERVAL));
    }

    @Test
    void itemsWithOneRatingCountForNothing() {
        Agreement all = KrippendorffAlpha.of(items(FOUR_OBSERVERS), Metric.INTERVAL).orElseThrow();
        assertEquals(11, all.items());
        assertEquals(40, all.values());
    }

    @Test
    void perfectAgreementIsOneAndNothingToAgreeOnIsNothing() {
        assertEquals(1.0, alpha(new double[][] {{1, 2, 3}, {1, 2, 3}}, Metric.INTERVAL));
        assertEquals(Optional.empty(), KrippendorffAlpha.of(List.of(new double[] {2, 2}, new double[] {2, 2}),
                Metric.INTERVAL));
        assertEquals(Optional.empty(), KrippendorffAlpha.of(List.of(new double[] {2}), Metric.INTERVAL));
        assertEquals(Optional.empty(), KrippendorffAlpha.of(List.of(), Metric.INTERVAL));
    }

    @Test
    void theOrderOfItemsAndRatersChangesNothing() {
        List<double[]> shuffled = items(FOUR_OBSERVERS);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.replaceAll(item -> {
            double[] reversed = item.clone();
            for (int i = 0; i < item.length; i++) {
                reversed[i] = item[item.length - 1 - i];
            }
            return reversed;
        });
        for (Metric metric : Metric.values()) {
            assertEquals(alpha(FOUR_OBSERVERS, metric),
                    KrippendorffAlpha.of(shuffled, metric).orElseThrow().alpha(), 1e-12, metric.name());
        }
    }
}
