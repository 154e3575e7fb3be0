package vn.thamdinh.ui.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.PlanCheck;
import vn.thamdinh.domain.programme.PlanWarning;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.usecase.dashboard.Conducting;
import vn.thamdinh.usecase.dashboard.Dashboard;
import vn.thamdinh.usecase.dashboard.Gauge;
import vn.thamdinh.usecase.view.StepProgress;

/**
 * What the overview says.
 *
 * @param remarks  weak points of the plan itself, in its own language
 * @param warnings contradictions between the plan's own days
 * @param verifies whether the round has the stage of verification
 * @param surveys whether it has surveys
 * @param dashboard each unit's progress, what needs attention, what to do next
 */
record OverviewModel(List<StepLine> steps, List<GaugeLine> gauges, Dashboard dashboard, List<String> remarks,
                     List<PlanWarning> warnings, boolean verifies, boolean surveys, LocalDate today) {

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
    record GaugeLine(String key, int done, int of, Place place) {
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

    static OverviewModel of(Dashboard dashboard, LocalDate today) {
        Programme programme = dashboard.programme();
        boolean blind = dashboard.conducting().blind();
        return new OverviewModel(steps(programme.steps(), dashboard.conducting(), today),
                dashboard.gauges().stream().map(gauge -> gauge(gauge, blind)).toList(), dashboard,
                programme.warnings(), PlanCheck.of(programme), programme.outline().uses(Stage.VERIFY),
                !programme.surveys().isEmpty(), today);
    }

    Conducting conducting() {
        return dashboard.conducting();
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

    private static GaugeLine gauge(Gauge gauge, boolean blind) {
        return new GaugeLine(gauge.kind().name().toLowerCase(Locale.ROOT), gauge.done(), gauge.of(), switch (gauge.kind()) {
            case SELF, VERIFY -> Place.UNITS;
            case SURVEYS -> Place.SURVEY;
            case VISITS -> Place.INSPECTION;
            case MINE -> Place.APPRAISAL;
            case SCORED -> blind ? Place.MEETING : Place.RESULTS;
            case RECOGNISED -> Place.RESULTS;
        });
    }
}
