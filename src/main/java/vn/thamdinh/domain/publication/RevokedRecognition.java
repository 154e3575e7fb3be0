package vn.thamdinh.domain.publication;

import java.time.LocalDate;
import java.util.Objects;

import vn.thamdinh.domain.text.Require;

/**
 * A recognition of an earlier round no longer holds.
 *
 * @param key     which recognition
 * @param revoked false where the revocation was itself taken back
 * @param date    from when
 * @param reason  why; not blank
 * @param paper   number and date of the decision; not blank
 */
public record RevokedRecognition(EarlierResult.Key key, boolean revoked, LocalDate date, String reason,
                                 String paper) {
    public RevokedRecognition {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(date, "date");
        reason = Require.text(reason, "reason");
        paper = Require.text(paper, "paper");
    }
}
