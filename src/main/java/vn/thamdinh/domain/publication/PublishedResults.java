package vn.thamdinh.domain.publication;

import java.time.LocalDate;
import java.util.Objects;

import vn.thamdinh.domain.text.Require;

/**
 * Results were approved and announced.
 *
 * @param paper  number and symbol of the decision that approves them, such as "05/QĐ-UBND"; not blank
 * @param dated  date of that decision
 * @param date   when they were announced; not before the decision
 * @param place  where; may be empty
 * @param digest state digest at that moment, 64 hex digits: what came in later shows as changed since
 */
public record PublishedResults(String paper, LocalDate dated, LocalDate date, String place, String digest) {
    public PublishedResults {
        paper = Require.text(paper, "paper");
        Objects.requireNonNull(dated, "dated");
        Require.that(!date.isBefore(dated), "announced before it was decided");
        place = Require.optionalText(place, "place");
        Require.that(Require.isHex(digest, 64), "digest is not 64 hex digits");
    }
}
