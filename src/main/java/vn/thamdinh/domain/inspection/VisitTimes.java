package vn.thamdinh.domain.inspection;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.domain.text.Require;

/**
 * When a visit really began and ended.
 *
 * @param ended empty while it goes on; not before {@code began}
 */
public record VisitTimes(VisitId visit, Instant began, Optional<Instant> ended) {
    public VisitTimes {
        Objects.requireNonNull(visit, "visit");
        Objects.requireNonNull(began, "began");
        Require.that(ended.isEmpty() || !ended.get().isBefore(began), "a visit ends before it begins: " + visit);
    }
}
