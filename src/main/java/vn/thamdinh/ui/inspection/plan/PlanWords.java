package vn.thamdinh.ui.inspection.plan;

import java.time.LocalDate;
import java.util.List;

import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.VisitKind;
import vn.thamdinh.domain.inspection.plan.Clash;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.plan.CalendarRow;

/** How the plan of visits is said. */
final class PlanWords {
    private final UiKit kit;

    PlanWords(UiKit kit) {
        this.kit = kit;
    }

    /** "Thứ Ba 05/11/2024". */
    String day(LocalDate date) {
        return weekday(date) + " " + Figures.date(date);
    }

    String weekday(LocalDate date) {
        return kit.text(switch (date.getDayOfWeek()) {
            case MONDAY -> "plan.weekday-1";
            case TUESDAY -> "plan.weekday-2";
            case WEDNESDAY -> "plan.weekday-3";
            case THURSDAY -> "plan.weekday-4";
            case FRIDAY -> "plan.weekday-5";
            case SATURDAY -> "plan.weekday-6";
            case SUNDAY -> "plan.weekday-7";
        });
    }

    static String hours(PlannedVisit visit) {
        return visit.from() + " – " + visit.until();
    }

    String kind(VisitKind kind) {
        return kit.text(kind == VisitKind.SURPRISE ? "plan.kind-surprise" : "plan.kind-planned");
    }

    String state(CalendarRow row) {
        return switch (row.state()) {
            case PLANNED -> kit.text("plan.state-planned");
            case UNDER_WAY -> kit.text("plan.state-under-way");
            case ENDED -> kit.text("plan.state-ended");
            case CANCELLED -> kit.text("plan.state-cancelled");
        };
    }

    static Tone tone(CalendarRow row) {
        return switch (row.state()) {
            case PLANNED -> Tone.INFO;
            case UNDER_WAY -> Tone.WARN;
            case ENDED -> Tone.OK;
            case CANCELLED -> Tone.MUTED;
        };
    }

    /** Each kind of clash once, with whom or what. */
    String clashes(CalendarRow row) {
        return String.join("; ", row.clashes().stream().map(clash -> clash(clash, row)).distinct().toList());
    }

    private String clash(Clash clash, CalendarRow row) {
        String where = clash.other().map(other -> Figures.date(other.date()) + " " + other.from()).orElse("");
        return switch (clash.kind()) {
            case SAME_PERSON -> kit.text("plan.clash-same-person", where);
            case RECUSED -> kit.text("plan.clash-recused");
            case LEFT -> kit.text("plan.clash-left");
            case NO_TEAM -> kit.text("plan.clash-no-team");
            case OUTSIDE_WINDOW -> kit.text("plan.clash-outside-window");
            case DAY_OFF -> kit.text("plan.clash-day-off", weekday(row.visit().date()));
            case TWICE -> kit.text("plan.clash-twice", where);
            case SHORT_WAY -> kit.text("plan.clash-short-way", where);
        };
    }

    /** The days in which visits are planned, or an empty text. */
    String window(PlanPort.Data data) {
        List<String> days = List.of(data.rules().from().map(Figures::date).orElse(""),
                data.rules().until().map(Figures::date).orElse(""));
        return days.contains("") ? "" : kit.text("plan.window", days.get(0), days.get(1));
    }
}
