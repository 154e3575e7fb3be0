package vn.thamdinh.storage.database;

import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.Verdict;

/**
 * A held entry and what it counts for.
 *
 * @param verdict whether it counts, and if not, why
 * @param head    whether it counts and no other that counts supersedes it
 */
public record Held(Entry entry, Verdict verdict, boolean head) {
}
