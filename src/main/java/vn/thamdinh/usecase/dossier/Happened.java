package vn.thamdinh.usecase.dossier;

import java.time.Instant;

/**
 * Something somebody did about the unit.
 *
 * @param at     the last moment where it is about several entries
 * @param who    who did it, and for whom where he typed in another's score
 * @param kind   stored kind, such as "score-given.1"
 * @param count  how many entries of the kind he wrote that day; 1 for all but scores
 * @param what   the value in short; empty where several
 * @param reason why, or empty
 * @param counts whether it counts
 */
public record Happened(Instant at, String who, String behalf, String kind, int count, String what, String reason,
                       boolean counts) {
}
