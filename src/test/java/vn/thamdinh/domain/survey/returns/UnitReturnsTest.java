package vn.thamdinh.domain.survey.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.survey.FixedQuota;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.SurveyTally;
import vn.thamdinh.domain.survey.question.Level;
import vn.thamdinh.domain.survey.question.Question;
import vn.thamdinh.domain.survey.question.Questionnaire;
import vn.thamdinh.domain.survey.question.Scale;
import vn.thamdinh.domain.survey.question.Undetermined;
import vn.thamdinh.domain.unit.UnitId;

class UnitReturnsTest {
    private static final UnitId UNIT = new UnitId("25225");
    private static final LocalDateTime TIME = LocalDateTime.of(2024, 10, 1, 8, 15, 9);

    private static SurveyForm form(Optional<Undetermined> rule) {
        var scale = new Scale("s", List.of(new Level("1", "Không", BigDecimal.ONE),
                new Level("5", "Có", new BigDecimal(5))));
        List<Question> questions = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> new Question("c" + i, "Câu " + i, "s", true, i != 5)).toList();
        return new SurveyForm(new SurveyFormId("PKS"), "Phiếu", "Người dân", new FixedQuota(2), List.of(), List.of(),
                "nguồn", "", new Questionnaire("1", List.of(scale), questions, rule));
    }

    private static String hash(String digit) {
        return digit.repeat(32);
    }

    private static SurveyReturn given(String submission, Validity validity, String... levels) {
        return given(submission, "", "", Optional.empty(), validity, levels);
    }

    private static SurveyReturn given(String submission, String respondent, String device,
                                      Optional<LocalDateTime> at, Validity validity, String... levels) {
        Map<String, String> answers = new TreeMap<>();
        for (int i = 0; i < levels.length; i++) {
            answers.put("c" + (i + 1), levels[i]);
        }
        return new SurveyReturn(submission, respondent, device, at, "", validity, answers);
    }

    private static UnitReturns judged(Optional<Undetermined> rule, SurveyReturn... returns) {
        return UnitReturns.of(UNIT, form(rule), new TreeMap<>(Map.of("nguồn", List.of(returns))));
    }

    @Test
    void returnsTakenByTheReceivingOfficerNeverCountAndTheReasonIsCounted() {
        UnitReturns judged = judged(Optional.of(Undetermined.COUNTS), given("", Validity.VALID, "5"),
                given("", Validity.RECEIVING_OFFICER, "5"), given("", Validity.RECEIVING_OFFICER, "1"));
        assertEquals(3, judged.collected());
        assertEquals(1, judged.valid());
        assertEquals(Map.of(Validity.VALID, 1, Validity.RECEIVING_OFFICER, 2), judged.byValidity());
        assertEquals(Map.of("c1", Map.of("5", 1)), judged.tally().choices());
    }

    @Test
    void theProgrammeDecidesOnReturnsWhoseTakerIsNotKnown() {
        SurveyReturn unknown = given("", Validity.UNDETERMINED, "5");
        assertEquals(1, judged(Optional.of(Undetermined.COUNTS), unknown).valid());
        assertEquals(0, judged(Optional.of(Undetermined.EXCLUDED), unknown).valid());
        assertEquals(1, judged(Optional.of(Undetermined.EXCLUDED), unknown).byValidity().get(Validity.UNDETERMINED));
    }

    @Test
    void theSameSubmissionInTwoSourcesCountsOnceAndStaysVisible() {
        SurveyReturn once = given(hash("a"), Validity.VALID, "5", "5");
        UnitReturns judged = UnitReturns.of(UNIT, form(Optional.empty()), new TreeMap<>(Map.of(
                "a", List.of(once), "b", List.of(once, given(hash("b"), Validity.VALID, "1")))));
        assertEquals(3, judged.collected());
        assertEquals(2, judged.valid());
        assertEquals(Validity.DUPLICATE, judged.returns().get(1).validity());
        assertEquals("b", judged.returns().get(1).source());
    }

    @Test
    void oddReturnsAreFlaggedAndStillCount() {
        UnitReturns judged = judged(Optional.empty(),
                given("", hash("1"), hash("d"), Optional.of(TIME), Validity.VALID, "5", "5", "5", "5", "1"),
                given("", hash("1"), hash("d"), Optional.of(TIME), Validity.VALID, "5", "5", "5", "5", "1"),
                given("", hash("2"), hash("e"), Optional.of(TIME.plusSeconds(1)), Validity.VALID, "5", "5", "5", "5", "5"),
                given("", "", "", Optional.empty(), Validity.VALID, "1"));
        assertEquals(4, judged.valid());
        assertEquals(Set.of(Flag.SAME_SECOND, Flag.SAME_ANSWERS, Flag.SAME_DEVICE, Flag.SAME_RESPONDENT),
                judged.returns().getFirst().flags());
        assertEquals(Set.of(Flag.ONE_ANSWER_THROUGHOUT), judged.returns().get(2).flags());
        assertEquals(Set.of(), judged.returns().get(3).flags());
        assertEquals(3, judged.flagged());
        assertEquals(2, judged.byFlag().get(Flag.SAME_DEVICE));
    }

    @Test
    void equalAnswersAreOddOnlyCloseTogether() {
        String[] levels = {"5", "1", "5", "5", "1"};
        UnitReturns timed = judged(Optional.empty(),
                given("", "", "", Optional.of(TIME), Validity.VALID, levels),
                given("", "", "", Optional.of(TIME.plusMinutes(10)), Validity.VALID, levels),
                given("", "", "", Optional.of(TIME.plusMinutes(21)), Validity.VALID, levels));
        assertEquals(List.of(true, true, false),
                timed.returns().stream().map(one -> one.flags().contains(Flag.SAME_ANSWERS)).toList());
        UnitReturns listed = judged(Optional.empty(), given("", Validity.VALID, levels), given("", Validity.VALID, levels),
                given("", Validity.VALID, "1"), given("", Validity.VALID, levels));
        assertEquals(2, listed.byFlag().get(Flag.SAME_ANSWERS));
    }

    @Test
    void timesToTheMinuteSayNothingOfTheSameSecond() {
        Optional<LocalDateTime> minute = Optional.of(TIME.withSecond(0));
        UnitReturns judged = judged(Optional.empty(), given("", "", "", minute, Validity.VALID, "5"),
                given("", "", "", minute, Validity.VALID, "1"));
        assertEquals(0, judged.flagged());
    }

    @Test
    void aDuplicateDoesNotMakeTheFirstOneLookOdd() {
        SurveyReturn one = given(hash("a"), hash("1"), hash("d"), Optional.of(TIME), Validity.VALID, "5", "5", "5", "5", "1");
        assertEquals(0, judged(Optional.empty(), one, one).flagged());
    }

    @Test
    void questionsThatDoNotCountAreNotTallied() {
        SurveyTally tally = judged(Optional.empty(), given("", Validity.VALID, "5", "1", "5", "5", "5")).tally();
        assertEquals(Set.of("c1", "c2", "c3", "c4"), tally.choices().keySet());
        assertEquals(1, tally.count("c2", "1"));
        assertEquals(0, tally.count("c2", "5"));
        assertEquals(1, tally.answered("c2"));
    }

    @Test
    void nothingThatCouldBeANameOrANumberFitsIntoAReturn() {
        for (String text : List.of("0912345678", "Nguyễn Thị Hạnh", "A".repeat(32), "a".repeat(31))) {
            assertThrows(IllegalArgumentException.class,
                    () -> given("", text, "", Optional.empty(), Validity.VALID, "5"), text);
        }
        assertTrue(assertThrows(IllegalArgumentException.class,
                () -> given("", Validity.VALID, "0912 345 678")).getMessage().contains("level id"));
    }
}
