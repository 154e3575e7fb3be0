package vn.thamdinh.ui.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.PlanCheck;
import vn.thamdinh.domain.programme.PlanWarning;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.domain.scoring.ScoreSheet;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.usecase.dashboard.Dashboard;
import vn.thamdinh.usecase.view.RoundView;
import vn.thamdinh.usecase.view.StepProgress;
import vn.thamdinh.usecase.view.UnitRow;
import vn.thamdinh.usecase.view.UnitRow.Duty;

/**
 * What the overview says.
 *
 * @param remarks  weak points of the plan itself, in its own language
 * @param warnings contradictions between the plan's own days
 * @param verifies whether the round has the stage of verification
 * @param surveys whether it has surveys
 * @param dashboard each unit's progress, what needs attention, what to do next
 */
record OverviewModel(List<StepLine> steps, List<Gauge> gauges, Dashboard dashboard, List<String> remarks,
                     List<PlanWarning> warnings, Conducting conducting, boolean verifies,
                     boolean surveys, LocalDate today) {

    /**
     * A step of the plan.
     *
     * @param daysLeft days until its last day, negative once it has passed; empty where the plan names no day
     * @param nearest  whether it is the next one to end
     * @param progress how far it has come; empty where that is not known
     */
    record StepLine(Step step, OptionalLong daysLeft, boolean nearest, Optional<StepProgress> progress) {
    }

    /** How far something has come; the words are the message "overview.gauge." + key. */
    record Gauge(String key, int done, int of, Place place) {
        double part() {
            return of == 0 ? 0 : (double) done / of;
        }
    }

    OverviewModel {
        steps = List.copyOf(steps);
        gauges = List.copyOf(gauges);
        remarks = List.copyOf(remarks);
        warnings = List.copyOf(warnings);
    }

    static OverviewModel of(RoundView round, List<UnitRow> rows, Conducting conducting, Dashboard dashboard,
                            LocalDate today) {
        int components = round.programme().criteria().scored().size();
        return new OverviewModel(steps(round.programme().steps(), conducting, today),
                gauges(round.programme(), rows, components, conducting), dashboard, round.programme().warnings(),
                PlanCheck.of(round.programme()), conducting, round.programme().outline().uses(Stage.VERIFY),
                !round.programme().surveys().isEmpty(), today);
    }

    private static List<StepLine> steps(List<Step> steps, Conducting conducting, LocalDate today) {
        Optional<LocalDate> nearest = steps.stream().flatMap(step -> step.deadline().lastDay().stream())
                .filter(day -> !day.isBefore(today)).min(Comparator.naturalOrder());
        return steps.stream().sorted(Comparator.comparingInt(Step::order)).map(step -> new StepLine(step,
                step.deadline().lastDay().map(day -> OptionalLong.of(ChronoUnit.DAYS.between(today, day)))
                        .orElseGet(OptionalLong::empty),
                nearest.isPresent() && step.deadline().lastDay().equals(nearest),
                conducting.plan().stream().filter(progress -> progress.step().equals(step)).findFirst())).toList();
    }

    private static List<Gauge> gauges(Programme programme, List<UnitRow> rows, int components,
                                      Conducting conducting) {
        List<Gauge> gauges = new ArrayList<>();
        List<UnitRow> mine = rows.stream().filter(row -> row.duty() == Duty.APPRAISES).toList();
        gauges.add(gauge("self", rows, row -> full(row.self(), components), Place.UNITS));
        if (programme.outline().uses(Stage.VERIFY)) {
            gauges.add(gauge("verify", rows, row -> full(row.verify(), components), Place.UNITS));
        }
        List<QuotaVerdict> quotas = rows.stream().flatMap(row -> row.result().quotas().stream()).toList();
        if (!programme.surveys().isEmpty()) {
            gauges.add(new Gauge("surveys", (int) quotas.stream().filter(QuotaVerdict::met).count(), quotas.size(),
                    Place.SURVEY));
        }
        gauges.add(gauge("visits", rows, row -> !row.visits().isEmpty(), Place.INSPECTION));
        if (!mine.isEmpty()) {
            gauges.add(gauge("mine", mine, UnitRow::mineDone, Place.APPRAISAL));
        }
        if (conducting.blind()) {
            conducting.appraised().ifPresent(done ->
                    gauges.add(new Gauge("scored", done.done(), done.of(), Place.MEETING)));
            return gauges;
        }
        gauges.add(gauge("scored", rows, OverviewModel::scored, Place.RESULTS));
        if (programme.recognises()) {
            gauges.add(gauge("recognised", rows, row -> row.result().isRecognised(), Place.RESULTS));
        }
        return gauges;
    }

    private static Gauge gauge(String key, List<UnitRow> rows, Predicate<UnitRow> done, Place place) {
        return new Gauge(key, (int) rows.stream().filter(done).count(), rows.size(), place);
    }

    private static boolean full(ScoreSheet sheet, int components) {
        return sheet.done() == components;
    }

    private static boolean scored(UnitRow row) {
        return row.result().fields().stream().flatMap(field -> field.components().stream())
                .allMatch(component -> component.missing() == 0);
    }
}
