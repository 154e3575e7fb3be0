package vn.thamdinh.domain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thamdinh.domain.survey.SurveyFormId;

/** F12, F13 and F14. */
class SurveyRulesTest {
    private static final SurveyQuestions ONE = new SurveyQuestions(new SurveyFormId("PKS01"), List.of("c1"));
    private static final SurveyQuestions TWO = new SurveyQuestions(new SurveyFormId("PKS01"), List.of("c1", "c2"));

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    private static List<Weight> weights(String... pairs) {
        return List.of(pairs).stream().map(pair -> pair.split("="))
                .map(pair -> new Weight(pair[0], number(pair[1]))).toList();
    }

    /** The weights of the Yên Bái survey: A 100, B 60, C 20, D 0. */
    private static WeightedShares shares(SurveyQuestions of, ZeroWhole zero) {
        return new WeightedShares(of, weights("A=100", "B=60", "C=20", "D=0"), zero);
    }

    @ParameterizedTest
    @CsvSource({"c1/A=10 c1/B=0 c1/C=0 c1/D=0, 4.00", "c1/A=0 c1/B=0 c1/C=0 c1/D=10, 0.00",
        "c1/A=12 c1/B=5 c1/C=2 c1/D=1, 3.08", "c1/A=1 c1/B=1 c1/C=1 c1/D=0, 2.40",
        "c1/A=1 c1/B=1 c1/C=1, ? c1/D", "c1/A=-1 c1/B=1 c1/C=1 c1/D=0, ! c1/A TOO_LOW"})
    void everyAnswerWeighsItsLevelsShare(String inputs, String points) {
        assertEquals(points, Worked.result(shares(ONE, ZeroWhole.REFUSED), "4", inputs));
    }

    @Test
    void answersToSeveralQuestionsAreCountedTogether() {
        assertEquals("3.00", Worked.result(shares(TWO, ZeroWhole.REFUSED), "4",
                "c1/A=10 c1/B=0 c1/C=0 c1/D=0 c2/A=5 c2/B=0 c2/C=0 c2/D=5"));
        assertEquals("(15 × 100 + 0 × 60 + 0 × 20 + 5 × 0) / (20 × 100) × 4", Worked.working(
                shares(TWO, ZeroWhole.REFUSED), "4", "c1/A=10 c1/B=0 c1/C=0 c1/D=0 c2/A=5 c2/B=0 c2/C=0 c2/D=5"));
    }

    @ParameterizedTest
    @EnumSource
    void noAnswersAtAllMeanWhatTheProgrammeSays(ZeroWhole zero) {
        String expected = switch (zero) {
            case FULL -> "4.00";
            case ZERO -> "0.00";
            case NOT_APPLICABLE -> "-";
            case REFUSED -> "! c1/A ZERO_WHOLE";
        };
        assertEquals(expected, Worked.result(shares(ONE, zero), "4", "c1/A=0 c1/B=0 c1/C=0 c1/D=0"));
    }

    @ParameterizedTest
    @CsvSource({"10 10 5 3 2, 2.67, 3.33", "0 0 30 0 0, 0.00, 4.00", "0 0 0 15 15, 0.00, 0.00", "30 0 0 0 0, 4.00, 4.00",
        "1 0 2 0 0, 1.33, 4.00"})
    void theSatisfiedAreCountedOrTheDissatisfiedTakenAway(String counts, String satisfied, String notDissatisfied) {
        List<String> levels = List.of("5", "4", "3", "2", "1");
        String[] numbers = counts.split(" ");
        StringBuilder inputs = new StringBuilder();
        for (int i = 0; i < numbers.length; i++) {
            inputs.append(" c1/").append(levels.get(i)).append('=').append(numbers[i]);
        }
        assertEquals(satisfied, Worked.result(new SatisfiedShare(ONE, levels, List.of("5", "4"),
                SatisfiedShare.Counts.SATISFIED, ZeroWhole.ZERO), "4", inputs.toString()));
        assertEquals(notDissatisfied, Worked.result(new SatisfiedShare(ONE, levels, List.of("2", "1"),
                SatisfiedShare.Counts.DISSATISFIED, ZeroWhole.ZERO), "4", inputs.toString()));
    }

    @ParameterizedTest
    @CsvSource({"1, c1/5=10 c1/3=0 c1/1=0, 3.00", "1, c1/5=0 c1/3=0 c1/1=10, 0.00", "1, c1/5=0 c1/3=10 c1/1=0, 1.50",
        "0, c1/5=0 c1/3=10 c1/1=0, 1.80", "1, c1/5=1 c1/3=1 c1/1=0, 2.25", "1, c1/5=1 c1/3=1, ? c1/1",
        "1, c1/5=0 c1/3=0 c1/1=0, 0.00"})
    void aMeanIsScaledFromItsLowestToItsHighestValue(String low, String inputs, String points) {
        assertEquals(points, Worked.result(new SurveyMean(ONE, weights("5=5", "3=3", "1=1"), number(low), number("5"),
                ZeroWhole.ZERO), "3", inputs));
    }

    @Test
    void nobodyScoresWhatASurveySays() {
        assertTrue(shares(TWO, ZeroWhole.ZERO).isComputed());
        assertEquals(8, shares(TWO, ZeroWhole.ZERO).inputs().size());
        assertEquals(new InputOrigin.Survey(new SurveyFormId("PKS01"), "c2", "D"),
                shares(TWO, ZeroWhole.ZERO).inputs().getLast().origin());
    }

    @Test
    void levelsThatContradictEachOtherAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new WeightedShares(ONE, weights("A=101"), ZeroWhole.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new WeightedShares(ONE, weights("A=1", "A=2"), ZeroWhole.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new SurveyMean(ONE, weights("5=6"), number("1"), number("5"),
                ZeroWhole.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new SatisfiedShare(ONE, List.of("1", "2"),
                List.of("1", "2"), SatisfiedShare.Counts.SATISFIED, ZeroWhole.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new SatisfiedShare(ONE, List.of("1", "2"), List.of("3"),
                SatisfiedShare.Counts.SATISFIED, ZeroWhole.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new SurveyQuestions(ONE.form(), List.of("c1", "c1")));
    }

    @Test
    void theMostThatWeightsCanGiveIsKnown() {
        assertEquals(0, new WeightedShares(ONE, weights("A=90", "B=0"), ZeroWhole.ZERO).highest(number("4"))
                .compareTo(number("3.6")));
        assertEquals(0, new SurveyMean(ONE, weights("3=3", "1=1"), number("1"), number("5"), ZeroWhole.ZERO)
                .highest(number("4")).compareTo(number("2")));
    }
}
