package vn.thamdinh.usecase.view;

import java.time.Instant;
import java.util.Optional;

import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.programme.Programme;

/**
 * The round as the frame shows it.
 *
 * @param me         who sits at the desk; nobody until a member has said who of the roster he is
 * @param digest     state digest: SHA-256 over the sorted ids of all effective entries, 64 hex digits
 * @param entries    entries held
 * @param newerKinds entries that a newer version wrote: kept and passed on, not understood here
 * @param lastSaved  when the last entry or draft became durable here
 */
public record RoundView(Programme programme, RoundId round, String title, boolean rehearsal, Optional<Person> me,
                        String digest, long entries, long newerKinds, Optional<Instant> lastSaved) {
}
