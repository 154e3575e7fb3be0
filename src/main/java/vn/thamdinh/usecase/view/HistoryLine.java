package vn.thamdinh.usecase.view;

import java.time.Instant;

import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.Verdict;

/**
 * One entry, told for people.
 *
 * @param who     name of the writing member, or the writer's id where the member is not known
 * @param behalf  name of the member whose score the writer typed in for him; empty where everybody wrote his own
 * @param device  what the person calls the machine
 * @param kind    stored kind, such as "score-given.1"
 * @param what    the value in short: points, counts, a name
 * @param reason  why, or empty
 * @param verdict whether it counts
 * @param current whether it is the value that stands
 */
public record HistoryLine(EntryId id, Instant time, String who, String behalf, String device, String kind,
                          Subject subject, String what, String reason, Verdict verdict, boolean current) {
}
