package vn.thamdinh.storage.database;

import vn.thamdinh.domain.ledger.Verdict;

/**
 * An entry in the list of all: what it is, without what it says.
 *
 * @param number  by which the database names it; found again with it, but other after a rebuild
 * @param millis  when it was written, as its writer's clock said
 * @param writer  32 hex digits
 * @param kind    as stored, such as "score-given.1"
 * @param subject key of what it is about; empty where that cannot be told
 * @param head    whether it is what stands
 */
public record Listed(long number, long millis, int counter, String writer, String kind, String subject, Verdict verdict,
                     boolean head) {
}
