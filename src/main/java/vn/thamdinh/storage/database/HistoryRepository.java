package vn.thamdinh.storage.database;

import static vn.thamdinh.storage.jooq.Tables.ENTRY;
import static vn.thamdinh.storage.jooq.Tables.HELD;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.jooq.Record;

import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.MalformedJson;

/** All entries as a list that is read in pages: first what each is, then, of those that are looked at, what they say. */
public final class HistoryRepository {

    private final DSLContext context;
    private final EntryRepository entries;

    HistoryRepository(DSLContext context, EntryRepository entries) {
        this.context = context;
        this.entries = entries;
    }

    /**
     * Those behind this number, in the order in which they came to be held.
     *
     * @param after 0 for the first page, then the number of the page's last
     */
    public List<Listed> listed(long after, int limit) {
        return context.select(ENTRY.NR, ENTRY.MILLIS, ENTRY.COUNTER, ENTRY.WRITER, ENTRY.HEADER, HELD.SUBJECT, HELD.VERDICT,
                        HELD.HEAD).from(ENTRY).join(HELD).on(HELD.ENTRY_NR.eq(ENTRY.NR)).where(ENTRY.NR.gt(after))
                .orderBy(ENTRY.NR).limit(limit).fetch(HistoryRepository::listed);
    }

    /** What these say, by number. */
    public Map<Long, Held> numbered(Collection<Long> numbers) {
        Map<Long, Held> found = new HashMap<>();
        Batches.of(numbers, some -> {
            List<Held> held = entries.history(ENTRY.NR.in(some), some.size());
            Map<String, Long> byId = entries.numbers(held.stream().map(one -> one.entry().id().hex()).toList());
            held.forEach(one -> found.put(byId.get(one.entry().id().hex()), one));
        });
        return found;
    }

    /** Those of these entries that are held. */
    public List<Held> of(Collection<EntryId> ids) {
        return List.copyOf(numbered(entries.numbers(ids.stream().map(EntryId::hex).toList()).values()).values());
    }

    private static Listed listed(Record row) {
        return new Listed(row.get(ENTRY.NR), row.get(ENTRY.MILLIS), row.get(ENTRY.COUNTER), row.get(ENTRY.WRITER).intern(),
                kind(row.get(ENTRY.NR), row.get(ENTRY.HEADER)), row.get(HELD.SUBJECT),
                Verdict.valueOf(row.get(HELD.VERDICT)), row.get(HELD.HEAD));
    }

    private static String kind(long number, byte[] header) {
        try {
            return String.valueOf(CanonicalJson.object(CanonicalJson.parse(header)).get("kind")).intern();
        } catch (MalformedJson e) {
            throw new DamagedRow("entry number " + number, e);
        }
    }
}
