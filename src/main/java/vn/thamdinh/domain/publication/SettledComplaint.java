package vn.thamdinh.domain.publication;

import java.time.LocalDate;
import java.util.Objects;

import vn.thamdinh.domain.text.Require;

/**
 * The answer to a complaint.
 *
 * @param key    of the complaint
 * @param upheld whether it is right: what it is about is then appraised again
 * @param reason why; not blank
 * @param paper  number and date of the answer; may be empty
 * @param date   when it was decided
 */
public record SettledComplaint(String key, boolean upheld, String reason, String paper, LocalDate date) {
    public SettledComplaint {
        key = Require.identifier(key, "complaint key", 64);
        reason = Require.text(reason, "reason");
        paper = Require.optionalText(paper, "paper");
        Objects.requireNonNull(date, "date");
    }
}
