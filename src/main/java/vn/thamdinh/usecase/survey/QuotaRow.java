package vn.thamdinh.usecase.survey;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.returns.Transactions.OfProcedure;
import vn.thamdinh.domain.survey.returns.UnitReturns;
import vn.thamdinh.domain.unit.Unit;

/**
 * One unit against one form's quota.
 *
 * @param count         what counts; empty where nothing was entered or it contradicts itself
 * @param returns       the returns themselves; empty where there are counts by hand alone
 * @param contradicting whether what was entered contradicts itself
 * @param procedures    the quota's share procedure by procedure; empty for other quotas
 */
public record QuotaRow(Unit unit, SurveyForm form, Optional<SurveyCount> count, QuotaVerdict verdict,
                       Optional<UnitReturns> returns, boolean contradicting, List<OfProcedure> procedures) {
    public QuotaRow {
        procedures = List.copyOf(procedures);
    }

    /** Forms received. */
    public int collected() {
        return count.map(SurveyCount::collected).orElse(0);
    }

    /** The state's name that machines may rely on. */
    public static String word(QuotaVerdict.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
