package vn.thamdinh.domain.inspection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.domain.text.Require;

/**
 * When a visit really began and ended, and when it rested.
 *
 * @param ended  empty while it goes on; not before {@code began}
 * @param pauses one after the other
 */
public record VisitTimes(VisitId visit, Instant began, Optional<Instant> ended, List<Pause> pauses) {

    /** @param until empty while it rests; not before {@code from} */
    public record Pause(Instant from, Optional<Instant> until) {
        public Pause {
            Objects.requireNonNull(from, "from");
            Require.that(until.isEmpty() || !until.get().isBefore(from), "a pause ends before it begins");
        }
    }

    public VisitTimes {
        Objects.requireNonNull(visit, "visit");
        Objects.requireNonNull(began, "began");
        Require.that(ended.isEmpty() || !ended.get().isBefore(began), "a visit ends before it begins: " + visit);
        pauses = List.copyOf(pauses);
    }

    /** Without a pause. */
    public VisitTimes(VisitId visit, Instant began, Optional<Instant> ended) {
        this(visit, began, ended, List.of());
    }

    /** Whether it rests. */
    public boolean isPaused() {
        return ended.isEmpty() && pauses.stream().anyMatch(pause -> pause.until().isEmpty());
    }

    /** How long was worked until it ended, or until now; never negative. */
    public Duration worked(Instant now) {
        Instant end = ended.orElse(now);
        Duration rest = pauses.stream().map(pause -> Duration.between(pause.from(), pause.until().orElse(end)))
                .filter(each -> !each.isNegative()).reduce(Duration.ZERO, Duration::plus);
        Duration worked = Duration.between(began, end).minus(rest);
        return worked.isNegative() ? Duration.ZERO : worked;
    }
}
