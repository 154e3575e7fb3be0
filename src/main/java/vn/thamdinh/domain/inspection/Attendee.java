package vn.thamdinh.domain.inspection;

import java.util.Objects;

import vn.thamdinh.domain.text.Require;

/**
 * Somebody at a visit.
 *
 * @param key     unique in the visit, 1 to 64 characters
 * @param name    with "Ông" or "Bà" as it is to be printed
 * @param title   such as "Chủ tịch UBND xã"; may be empty
 * @param body    where he or she works; may be empty
 * @param present false once entered by mistake, or for somebody invited who did not come
 */
public record Attendee(VisitId visit, String key, String name, String title, String body, Side side, boolean present) {
    public Attendee {
        Objects.requireNonNull(visit, "visit");
        key = Require.identifier(key, "attendee key", 64);
        name = Require.text(name, "attendee name");
        title = Require.optionalText(title, "attendee title");
        body = Require.optionalText(body, "attendee body");
        Objects.requireNonNull(side, "side");
    }
}
