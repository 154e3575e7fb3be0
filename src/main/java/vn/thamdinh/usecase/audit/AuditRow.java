package vn.thamdinh.usecase.audit;

import java.time.Instant;

import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Subject;

/**
 * An entry in people's words.
 *
 * @param who      who did it, and for whom where he typed in another's score
 * @param action   what was done: "Chấm điểm"
 * @param about    to what: "Xã Tiến Hưng · 1.1.2"
 * @param before   the value that it replaced; empty where it replaced none
 * @param after    the value that it gave
 * @param replaces whether it replaced something
 * @param state    whether it counts, and if not, why
 * @param key      folded, for the words that are looked for
 */
public record AuditRow(EntryId id, Instant time, String who, String device, String action, String about, String before,
                       String after, boolean replaces, String reason, Standing standing, String state, Subject subject,
                       String key) {

    /** Whether it stands, was replaced, or never counted. */
    public enum Standing { COUNTS, REPLACED, NOT }

    /** Between the value of before and that of after. */
    public static final String ARROW = " → ";

    /** "4,0 → 3,5", or the value alone where there was none before. */
    public String change() {
        return replaces ? (before.isEmpty() ? "…" : before) + ARROW + (after.isEmpty() ? "…" : after) : after;
    }
}
