package vn.thamdinh.domain.survey.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.TransactionCount;
import vn.thamdinh.domain.survey.TransactionShare;
import vn.thamdinh.domain.survey.returns.Transactions.OfProcedure;
import vn.thamdinh.domain.unit.UnitId;

class TransactionsTest {
    private static final UnitId UNIT = new UnitId("25225");
    private static final TransactionShare TENTH = new TransactionShare(10, List.of(2022, 2023));

    private static TransactionCount count(String procedure, int year, int count) {
        return new TransactionCount(UNIT, procedure, year, count);
    }

    private static JudgedReturn returned(String procedure, boolean counts) {
        return new JudgedReturn("nguồn", 1, new SurveyReturn("", "", "", Optional.empty(), procedure, Validity.VALID,
                Map.of()), Validity.VALID, counts, Set.of());
    }

    @ParameterizedTest
    @CsvSource({"0,1,0", "1,1,1", "10,1,1", "11,1,2", "30,1,3", "101,1,11", "300,3,10", "301,3,11", "299,3,10",
        "2000000000,1,200000000"})
    void theShareIsRoundedUpOnceInWholeNumbers(long transactions, int years, int required) {
        assertEquals(required, new TransactionShare(10).required(transactions, years));
    }

    @Test
    void roundingTheAverageFirstWouldAskForTooMany() {
        assertEquals(1, new TransactionShare(15).required(13, 2), "15 % of 6.5 are 0.975, not 15 % of 7");
    }

    @Test
    void aYearsTotalIsTheOneEnteredForAllElseTheSumOverProcedures() {
        var both = new Transactions(List.of(count("", 2022, 500), count("Khai sinh", 2022, 100),
                count("Khai sinh", 2023, 110), count("Chứng thực", 2023, 391)));
        assertEquals(Optional.of(new Transactions.Sum(1001, 2)), both.total(TENTH));
    }

    @Test
    void aYearThatIsMissingLeavesTheAverageUnknown() {
        assertEquals(Optional.empty(), new Transactions(List.of(count("", 2022, 500))).total(TENTH));
        assertEquals(Optional.empty(), new Transactions(List.of()).total(TENTH));
    }

    @Test
    void eachProcedureHasItsOwnView() {
        var entered = new Transactions(List.of(count("Khai sinh", 2022, 100), count("Khai sinh", 2023, 110),
                count("Khai tử", 2022, 0), count("Khai tử", 2023, 0)));
        List<OfProcedure> views = entered.procedures(TENTH,
                List.of(returned("KHAI SINH", true), returned("Khai sinh", false), returned("Kết hôn", true)));
        assertEquals(List.of(
                new OfProcedure("Kết hôn", 0, 0, 0, 1, 1, QuotaVerdict.State.NOT_ENTERED),
                new OfProcedure("Khai sinh", 210, 2, 11, 2, 1, QuotaVerdict.State.MISSED),
                new OfProcedure("Khai tử", 0, 2, 0, 0, 0, QuotaVerdict.State.NO_TRANSACTIONS)), views);
        assertEquals(10, views.get(1).missing());
    }

    @Test
    void noTransactionsAtAllIsAStateOfItsOwnAndNotTheSameAsUnknownOnes() {
        var form = new SurveyForm(new SurveyFormId("PKS03"), "Phiếu", "Người dân", TENTH, List.of(), List.of(), "nguồn");
        assertEquals(new QuotaVerdict(form.id(), 0, 5, QuotaVerdict.State.NO_TRANSACTIONS),
                form.verdict(Optional.of(new SurveyCount(UNIT, form.id(), 5, 5, 0, 2))));
        assertEquals(new QuotaVerdict(form.id(), 0, 5, QuotaVerdict.State.NOT_ENTERED),
                form.verdict(Optional.of(new SurveyCount(UNIT, form.id(), 5, 5, 0, 0))));
        assertEquals(new QuotaVerdict(form.id(), 11, 5, QuotaVerdict.State.MISSED),
                form.verdict(Optional.of(new SurveyCount(UNIT, form.id(), 5, 5, 201, 2))));
    }
}
