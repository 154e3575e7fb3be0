package vn.thamdinh.domain.inspection.minutes;

import java.util.Map;
import java.util.Objects;

import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.text.Require;

/**
 * What people wrote into the minutes of a visit.
 *
 * @param parts  passages; an absent one is empty
 * @param copies how many copies are made, 1 to 99
 */
public record MinutesText(VisitId visit, Map<MinutesPart, String> parts, int copies) {
    public MinutesText {
        Objects.requireNonNull(visit, "visit");
        parts = Map.copyOf(parts);
        parts.values().forEach(text -> Require.text(text, "passage"));
        Require.that(copies >= 1 && copies <= 99, "copies: " + copies);
    }

    /** The passage, or an empty text. */
    public String part(MinutesPart part) {
        return parts.getOrDefault(part, "");
    }
}
