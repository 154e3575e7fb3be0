package vn.thamdinh.usecase.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.usecase.view.RoundView;
import vn.thamdinh.usecase.view.StepProgress;
import vn.thamdinh.usecase.view.StepProgress.Done;
import vn.thamdinh.usecase.view.UnitRow;

/**
 * How a round stands for the person at the desk.
 *
 * @param programme  in force
 * @param units      progress of each unit in the plan's order
 * @param alerts     the gravest first
 * @param next       what to do next, the most urgent first, at most {@link #MOST_NEXT}
 * @param gauges     how far the whole round has come
 * @param conducting as the person may see it
 */
public record Dashboard(Programme programme, List<UnitProgress> units, List<Alert> alerts, List<Todo> next,
                        List<Gauge> gauges, Conducting conducting) {

    /** More than three things next are none. */
    public static final int MOST_NEXT = 3;

    public Dashboard {
        units = List.copyOf(units);
        alerts = List.copyOf(alerts);
        next = List.copyOf(next);
        gauges = List.copyOf(gauges);
    }

    /**
     * @param role  in which the person works; the secretariat's list is the round's own
     * @param voted codes of the units that the council voted on
     */
    public static Dashboard of(RoundView round, List<UnitRow> rows, Conducting conducting, Watched watched, Role role,
                               Set<String> voted, boolean tellsMembers) {
        List<StepProgress> plan = conducting.plan();
        int components = round.programme().criteria().scored().size();
        List<UnitProgress> units = rows.stream()
                .map(row -> progress(row, components, watched, voted, tellsMembers)).toList();
        List<Todo> next = NextSteps.of(role, rows, units, plan, watched).stream().limit(MOST_NEXT).toList();
        return new Dashboard(round.programme(), units, Alerts.of(round, rows, plan, watched), next,
                Gauge.of(round.programme(), rows, conducting), conducting);
    }

    /** How many things several values stand of. */
    public int contradictions() {
        return alerts.stream().filter(alert -> alert.kind() == Alert.Kind.CONTRADICTION).mapToInt(alert -> (int) alert.count())
                .sum();
    }

    private static UnitProgress progress(UnitRow row, int components, Watched watched, Set<String> voted,
                                         boolean tellsMembers) {
        List<QuotaVerdict> quotas = row.result().quotas();
        return new UnitProgress(row.unit(), row.district().name(), new Done(row.self().done(), components),
                new Done(row.verify().done(), components),
                new Done((int) quotas.stream().filter(QuotaVerdict::met).count(), quotas.size()),
                tellsMembers ? Optional.of(new Done(row.sheetsIn(), row.sheets())) : Optional.empty(),
                !row.visits().isEmpty(), watched.questions().getOrDefault(row.unit().id(), new Done(0, 0)),
                voted.contains(row.unit().id().code()), row.result().status());
    }
}
