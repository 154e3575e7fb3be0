package vn.thamdinh.domain.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thamdinh.domain.survey.QuotaVerdict.State;
import vn.thamdinh.domain.unit.UnitId;

class SurveyFormTest {
    private static final UnitId UNIT = new UnitId("25213");

    private static SurveyForm form(QuotaRule quota) {
        return new SurveyForm(new SurveyFormId("PKS"), "Phiếu", "Người dân", quota, List.of(), List.of(), "nguồn");
    }

    private static Optional<SurveyCount> count(int valid, int transactions) {
        return Optional.of(new SurveyCount(UNIT, new SurveyFormId("PKS"), valid, valid, transactions));
    }

    @ParameterizedTest
    @CsvSource({"30,3", "100,10", "101,11", "1,1", "0,0", "109,11", "110,11"})
    void sharesAreRoundedUpInWholeNumbers(int transactions, int required) {
        assertEquals(required, new TransactionShare(10).required(transactions));
    }

    @Test
    void fixedQuotaIsMetFromTheExactNumberOn() {
        SurveyForm form = form(new FixedQuota(20));
        assertEquals(State.MET, form.verdict(count(20, 0)).state());
        QuotaVerdict missed = form.verdict(count(19, 0));
        assertEquals(State.MISSED, missed.state());
        assertEquals(1, missed.missing());
        assertFalse(missed.met());
    }

    @Test
    void nothingEnteredIsNotTheSameAsZeroForms() {
        SurveyForm form = form(new FixedQuota(20));
        assertEquals(new QuotaVerdict(form.id(), 20, 0, State.NOT_ENTERED), form.verdict(Optional.empty()));
        assertEquals(State.MISSED, form.verdict(count(0, 0)).state());
    }

    @Test
    void shareOfZeroTransactionsIsLeftToAPerson() {
        SurveyForm form = form(new TransactionShare(10));
        assertEquals(State.NO_TRANSACTIONS, form.verdict(count(5, 0)).state());
        assertEquals(State.MISSED, form.verdict(count(10, 101)).state());
        assertEquals(State.MET, form.verdict(count(11, 101)).state());
    }

    @Test
    void countsOfAnotherFormAreRefused() {
        SurveyCount other = new SurveyCount(UNIT, new SurveyFormId("PKS02"), 1, 1, 0);
        assertThrows(IllegalArgumentException.class, () -> form(new FixedQuota(1)).verdict(Optional.of(other)));
        assertThrows(IllegalArgumentException.class,
                () -> new SurveyCount(UNIT, new SurveyFormId("PKS02"), 5, 6, 0));
    }
}
