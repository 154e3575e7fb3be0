package vn.thamdinh.domain.rule.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {
    /** "[0;50) [50;100]", every step worth one point. */
    private static Steps steps(String text) {
        List<Step> steps = new ArrayList<>();
        for (String word : text.split(" ")) {
            String[] bounds = word.substring(1, word.length() - 1).split(";");
            steps.add(new Step(new BigDecimal(bounds[0]), word.startsWith("["), new BigDecimal(bounds[1]),
                    word.endsWith("]"), BigDecimal.ONE));
        }
        return new Steps(steps);
    }

    private static String seams(String text, Extent extent) {
        return steps(text).seams(extent).stream().map(seam -> seam.fault() + "@" + seam.step() + ":" + seam.at())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(value = {"[0;50) [50;100]|", "[50;100] [0;50)|", "[0;50] (50;100]|", "(0;100] [0;0]|",
        "[0;50) (50;100]|HOLE@1:50", "[0;50] [50;100]|OVERLAP@1:50", "[0;50) [60;100]|HOLE@1:60",
        "[0;70) [60;100]|OVERLAP@1:60", "[10;50) [50;100]|HOLE@0:10", "(0;50) [50;100]|HOLE@0:0",
        "[0;50) [50;100)|OPEN_END@1:100", "[0;50) [50;90]|OPEN_END@1:90", "[0;50) [50;101]|OUTSIDE@1:101",
        "[-1;50) [50;100]|OUTSIDE@0:-1", "[0;100] [20;30]|OVERLAP@1:20", "[0;100] [20;30] [40;50]|OVERLAP@1:20 OVERLAP@2:40"},
            delimiter = '|')
    void holesOverlapsAndOpenEndsAreNamed(String table, String expected) {
        assertEquals(expected == null ? "" : expected, seams(table, Extent.percent()));
    }

    @ParameterizedTest
    @CsvSource(value = {"[0;2] [3;9]|", "[0;2] (2;9]|", "[0;3) [3;9]|", "[0;2] [4;9]|HOLE@1:4", "[0;3] [3;9]|OVERLAP@1:3",
        "[0;2) [3;9]|HOLE@1:3", "[0;2] [3;8]|OPEN_END@1:8", "[1;2] [3;9]|HOLE@0:1"}, delimiter = '|')
    void ofWholeNumbersNothingLiesBetweenTwoAndThree(String table, String expected) {
        Extent digits = new Extent(BigDecimal.ZERO, new BigDecimal("9"), 0);
        assertEquals(expected == null ? "" : expected, seams(table, digits));
    }

    @Test
    void aStepWithoutNumbersIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> steps("[5;5) [5;6]"));
        assertThrows(IllegalArgumentException.class, () -> steps("[7;5] [5;6]"));
        assertThrows(IllegalArgumentException.class, () -> steps("[0;5]"));
    }

    /** Any numbers cut the whole into steps without a seam, in whatever order they are written. */
    @Property(tries = 300)
    void cutsOfTheWholeNeverHaveSeamsAndEveryNumberHasOneStep(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 99) Integer> cuts, @ForAll boolean closedBelow,
            @ForAll Random random, @ForAll @IntRange(max = 1000) int tenths) {
        List<Integer> bounds = cuts.stream().distinct().sorted().toList();
        List<Step> steps = new ArrayList<>();
        BigDecimal low = BigDecimal.ZERO;
        for (int bound : bounds) {
            BigDecimal high = BigDecimal.valueOf(bound);
            steps.add(new Step(low, steps.isEmpty() || closedBelow, high, !closedBelow, BigDecimal.valueOf(steps.size())));
            low = high;
        }
        steps.add(new Step(low, closedBelow, BigDecimal.valueOf(100), true, BigDecimal.valueOf(steps.size())));
        Collections.shuffle(steps, random);
        Steps table = new Steps(steps);
        assertEquals(List.of(), table.seams(Extent.percent()));
        Fraction value = new Fraction(BigDecimal.valueOf(tenths), BigDecimal.TEN);
        assertEquals(1, steps.stream().filter(step -> step.holds(value)).count());
        BigDecimal expected = BigDecimal.valueOf(bounds.stream().filter(bound -> closedBelow
                ? value.compareTo(BigDecimal.valueOf(bound)) >= 0 : value.compareTo(BigDecimal.valueOf(bound)) > 0).count());
        assertEquals(expected, table.points(value, BigDecimal.TEN));
        List<Step> fewer = steps.subList(1, steps.size());
        assertTrue(fewer.size() < 2 || !new Steps(fewer).seams(Extent.percent()).isEmpty());
    }
}
