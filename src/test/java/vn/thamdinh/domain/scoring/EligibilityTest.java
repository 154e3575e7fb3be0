package vn.thamdinh.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.FieldId;
import vn.thamdinh.domain.eligibility.EligibilityRule;
import vn.thamdinh.domain.eligibility.Grade;
import vn.thamdinh.domain.survey.FixedQuota;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.TransactionShare;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.FactsBuilder;
import vn.thamdinh.fixture.ProgrammeBuilder;

/** What stands against recognition, rule by rule. */
class EligibilityTest {
    private static final UnitId UNIT = ProgrammeBuilder.unit(1);
    private static final MemberId A = new MemberId("tv-01");
    private static final SurveyForm FIXED = form("PKS01", new FixedQuota(30));
    private static final SurveyForm SHARE = form("PKS03", new TransactionShare(10));

    private final ProgrammeBuilder programme = ProgrammeBuilder.withUnits(1);
    private final FactsBuilder facts = new FactsBuilder().panel(UNIT, A).all(UNIT, A, "6", "4", "10");

    private static SurveyForm form(String id, vn.thamdinh.domain.survey.QuotaRule quota) {
        return new SurveyForm(new SurveyFormId(id), "Phiếu", "người dân", quota, List.of(), List.of(), "KH 222");
    }

    private UnitResult result() {
        return Results.of(programme.build(), facts.build()).units().getFirst();
    }

    private void assertStands(UnitStatus status, Obstacle... obstacles) {
        assertEquals(List.of(obstacles), result().obstacles());
        assertEquals(status, result().status());
    }

    private EligibilityTest quotas() {
        programme.survey(FIXED).survey(SHARE).rule(new EligibilityRule.QuotasMet("phieu", false, "KH 222"));
        return this;
    }

    private EligibilityTest counted(int fixed, int share, int transactions) {
        facts.survey(new SurveyCount(UNIT, FIXED.id(), 500, fixed, 0))
                .survey(new SurveyCount(UNIT, SHARE.id(), 500, share, transactions));
        return this;
    }

    private static Obstacle quota(SurveyForm form, int required, int valid, QuotaVerdict.State state) {
        return new Obstacle.QuotaMissed(new QuotaVerdict(form.id(), required, valid, state));
    }

    @Test
    void withoutRulesACompleteUnitIsRecognised() {
        assertStands(UnitStatus.RECOGNISED);
        assertTrue(result().isRecognised());
    }

    @Test
    void quotasAreMetAtTheirNumber() {
        quotas().counted(30, 13, 121).assertStands(UnitStatus.RECOGNISED);
    }

    @Test
    void oneMissedQuotaIsAVetoWhateverTheScoreAndTheVote() {
        programme.rule(new EligibilityRule.VotePassed("phieu-bau", true));
        facts.vote(UNIT, 9, 0, 0, 9);
        quotas().counted(29, 13, 121);
        assertStands(UnitStatus.INELIGIBLE, quota(FIXED, 30, 29, QuotaVerdict.State.MISSED));
        assertEquals(Optional.empty(), result().grade());
        assertTrue(result().rank().isEmpty());
        assertEquals(0, new BigDecimal("20").compareTo(result().total()));
    }

    @Test
    void aVetoIsToldBeforeContradictionsAndMissingScores() {
        facts.score(UNIT, A, ProgrammeBuilder.ONE, "1").panel(UNIT, A, new MemberId("tv-02"));
        quotas().counted(30, 12, 121);
        assertEquals(UnitStatus.INELIGIBLE, result().status());
        assertEquals(3, result().obstacles().size());
    }

    @Test
    void quotasNotEnteredLeaveTheUnitOpen() {
        quotas().assertStands(UnitStatus.INCOMPLETE, quota(FIXED, 30, 0, QuotaVerdict.State.NOT_ENTERED),
                quota(SHARE, 0, 0, QuotaVerdict.State.NOT_ENTERED));
    }

    @Test
    void aShareOfNoTransactionsIsNeitherMetNorMissed() {
        quotas().counted(30, 5, 0).assertStands(UnitStatus.INCOMPLETE,
                quota(SHARE, 0, 5, QuotaVerdict.State.NO_TRANSACTIONS));
    }

    @Test
    void quotasAreShownButBindNobodyWithoutTheirRule() {
        programme.survey(FIXED);
        assertStands(UnitStatus.RECOGNISED);
        assertEquals(QuotaVerdict.State.NOT_ENTERED, result().quotas().getFirst().state());
    }

    @Test
    void theTotalReachesItsThresholdInclusively() {
        programme.rule(new EligibilityRule.TotalAtLeast("tong", new BigDecimal("20"), true));
        assertStands(UnitStatus.RECOGNISED);
        facts.agreed(UNIT, ProgrammeBuilder.ONE, "5.99");
        assertStands(UnitStatus.NOT_RECOGNISED,
                new Obstacle.TotalTooLow(new BigDecimal("19.99"), new BigDecimal("20")));
    }

    @Test
    void everyFieldReachesItsShareInclusively() {
        programme.rule(new EligibilityRule.FieldsAtLeast("linh-vuc", 55, true));
        facts.agreed(UNIT, ProgrammeBuilder.ONE, "5").agreed(UNIT, ProgrammeBuilder.TWO, "0.5");
        assertStands(UnitStatus.RECOGNISED);
        facts.agreed(UNIT, ProgrammeBuilder.THREE, "5.49");
        var low = (Obstacle.FieldTooLow) result().obstacles().getFirst();
        assertEquals(new FieldId("2"), low.field());
        assertEquals(0, new BigDecimal("5.5").compareTo(low.threshold()));
        assertEquals(UnitStatus.NOT_RECOGNISED, result().status());
    }

    @Test
    void theVoteNeedsAQuorumAndMoreThanHalfOfAllMembers() {
        programme.rule(new EligibilityRule.VotePassed("bieu-quyet", true));
        assertStands(UnitStatus.INCOMPLETE, new Obstacle.NoVote());
        facts.vote(UNIT, 6, 0, 0, 9);
        assertStands(UnitStatus.INCOMPLETE, new Obstacle.NoVote());
        facts.vote(UNIT, 5, 1, 1, 9);
        assertStands(UnitStatus.RECOGNISED);
        facts.vote(UNIT, 4, 3, 0, 9);
        assertStands(UnitStatus.NOT_RECOGNISED, new Obstacle.VoteLost(4, 5));
        facts.vote(UNIT, 5, 5, 0, 10);
        assertStands(UnitStatus.NOT_RECOGNISED, new Obstacle.VoteLost(5, 6));
    }

    @Test
    void theGradeIsTheHighestThatTheTotalReaches() {
        programme.grade("kha", "10", true).grade("tot", "20", true).grade("chua", "0", false);
        assertEquals(Optional.of("tot"), result().grade().map(Grade::id));
        facts.agreed(UNIT, ProgrammeBuilder.ONE, "5");
        assertEquals(Optional.of("kha"), result().grade().map(Grade::id));
    }
}
