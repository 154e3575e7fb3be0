package vn.thamdinh.usecase.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.usecase.dashboard.Alert.Kind;
import vn.thamdinh.usecase.view.RoundView;
import vn.thamdinh.usecase.view.StepProgress;
import vn.thamdinh.usecase.view.UnitRow;
import vn.thamdinh.usecase.view.UnitRow.Duty;

/** What needs attention. */
final class Alerts {

    private final List<Alert> found = new ArrayList<>();

    private Alerts() {
    }

    static List<Alert> of(RoundView round, List<UnitRow> rows, List<StepProgress> plan, Watched watched) {
        var alerts = new Alerts();
        alerts.named(Kind.FORKED, watched.forked());
        alerts.named(Kind.OVERDUE, plan.stream().filter(step -> step.state() == StepProgress.State.OVERDUE)
                .map(step -> step.step().id()).toList());
        alerts.units(Kind.QUOTA_MISSED, rows, row -> row.result().isBarredByQuota());
        alerts.counted(Kind.CONTRADICTION, watched.contradictions());
        alerts.named(Kind.MISSING_BUNDLE, watched.missingFrom());
        alerts.named(Kind.CLOCK_AHEAD, watched.clocksAhead());
        alerts.counted(Kind.DISAGREEMENT, watched.disagreements());
        alerts.counted(Kind.ANSWER_OVERDUE, watched.overdueAnswers());
        alerts.units(Kind.QUOTA_SHORT, rows,
                quota(QuotaVerdict.State.MISSED).and(row -> !row.result().isBarredByQuota()));
        alerts.units(Kind.NO_TRANSACTIONS, rows, quota(QuotaVerdict.State.NO_TRANSACTIONS));
        alerts.counted(Kind.NEWER_KINDS, round.newerKinds());
        alerts.units(Kind.RECUSED, rows, row -> row.duty() == Duty.RECUSED);
        alerts.found.sort(Comparator.comparing(Alert::kind));
        return alerts.found;
    }

    private static Predicate<UnitRow> quota(QuotaVerdict.State state) {
        return row -> row.result().quotas().stream().anyMatch(quota -> quota.state() == state);
    }

    private void units(Kind kind, List<UnitRow> rows, Predicate<UnitRow> which) {
        named(kind, rows.stream().filter(which).map(row -> row.unit().fullName()).toList());
    }

    private void named(Kind kind, List<String> names) {
        if (!names.isEmpty()) {
            found.add(new Alert(kind, names.size(), names));
        }
    }

    private void counted(Kind kind, long count) {
        if (count > 0) {
            found.add(new Alert(kind, count, List.of()));
        }
    }
}
