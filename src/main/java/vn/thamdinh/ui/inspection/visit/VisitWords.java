package vn.thamdinh.ui.inspection.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.VisitKind;
import vn.thamdinh.domain.inspection.VisitTimes;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.view.VisitView;

/** Where and when, in words. */
final class VisitWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int HOUR = 60;
    private static final int MINUTE = 60;

    private final UiKit kit;
    private final Clock clock;

    VisitWords(UiKit kit, Clock clock) {
        this.kit = kit;
        this.clock = clock;
    }

    String place(Programme programme, UnitId id) {
        return VisitList.place(programme, id).name();
    }

    /** "05/11/2024 · theo lịch 08:00–10:00 · Trụ sở UBND xã". */
    String detail(VisitView view) {
        String planned = view.planned().map(this::planned).map(words -> " · " + words).orElse("");
        String place = view.visit().place().isEmpty() ? "" : " · " + view.visit().place();
        return Figures.date(view.visit().date()) + planned + place;
    }

    String planned(PlannedVisit visit) {
        return kit.text(visit.kind() == VisitKind.SURPRISE ? "visit.surprise" : "visit.planned", clock(visit.from()),
                clock(visit.until()));
    }

    /** What the button does now. */
    String timing(VisitView view) {
        return kit.text(view.times().isEmpty() ? "visit.begin" : view.isGoingOn() && !view.isPaused()
                ? "visit.end" : "visit.again");
    }

    /** How long it has gone on, or went on. */
    String time(VisitView view) {
        Optional<VisitTimes> times = view.times();
        if (times.isEmpty()) {
            return "";
        }
        Instant began = times.get().began();
        Instant until = times.get().ended().orElse(clock.instant());
        long seconds = times.get().worked(clock.instant()).toSeconds();
        String length = "%d:%02d".formatted(seconds / MINUTE / HOUR, seconds / MINUTE % HOUR);
        if (view.isPaused()) {
            return kit.text("visit.paused", clock(began), length);
        }
        return times.get().ended().isPresent() ? kit.text("visit.lasted", clock(began), clock(until), length)
                : kit.text("visit.going-on", clock(began), length);
    }

    /** "10:32". */
    String clock(Instant at) {
        return CLOCK.format(at.atZone(clock.getZone()));
    }

    private static String clock(LocalTime time) {
        return CLOCK.format(time);
    }
}
