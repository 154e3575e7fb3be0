package vn.thamdinh.domain.inspection;

import java.time.Instant;
import java.util.Objects;

import vn.thamdinh.domain.text.Require;

/**
 * A quick note of a visit.
 *
 * @param key  unique in the visit, 1 to 64 characters
 * @param at   when it was first written down
 * @param text empty once it was struck out
 */
public record Note(VisitId visit, String key, Instant at, String text) {
    public Note {
        Objects.requireNonNull(visit, "visit");
        key = Require.identifier(key, "note key", 64);
        Objects.requireNonNull(at, "at");
        text = Require.optionalText(text, "note text");
    }
}
