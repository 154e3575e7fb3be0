package vn.thamdinh.usecase.inspection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.inspection.VisitTimes;
import vn.thamdinh.domain.inspection.VisitTimes.Pause;

/** How the time of a visit runs: it begins, rests, goes on and ends. A clock put back never turns it round. */
final class VisitClock {

    private VisitClock() {
    }

    static VisitTimes ended(VisitTimes times, Instant now) {
        Instant at = notBefore(times, now);
        return new VisitTimes(times.visit(), times.began(), Optional.of(at), closed(times, at));
    }

    static VisitTimes paused(VisitTimes times, Instant now) {
        if (times.isPaused() || times.ended().isPresent()) {
            return times;
        }
        List<Pause> pauses = new ArrayList<>(times.pauses());
        pauses.add(new Pause(notBefore(times, now), Optional.empty()));
        return new VisitTimes(times.visit(), times.began(), Optional.empty(), pauses);
    }

    /** Goes on after a pause or after the end; the time between does not count. */
    static VisitTimes resumed(VisitTimes times, Instant now) {
        Instant at = notBefore(times, now);
        List<Pause> pauses = new ArrayList<>(closed(times, at));
        times.ended().ifPresent(end -> pauses.add(new Pause(end, Optional.of(at))));
        return new VisitTimes(times.visit(), times.began(), Optional.empty(), pauses);
    }

    private static List<Pause> closed(VisitTimes times, Instant at) {
        return times.pauses().stream().map(pause -> pause.until().isPresent() ? pause
                : new Pause(pause.from(), Optional.of(at))).toList();
    }

    private static Instant notBefore(VisitTimes times, Instant now) {
        Instant last = times.ended().orElse(times.began());
        for (Pause pause : times.pauses()) {
            Instant end = pause.until().orElse(pause.from());
            last = end.isAfter(last) ? end : last;
        }
        return now.isBefore(last) ? last : now;
    }
}
