package vn.thamdinh.storage.database;

import static vn.thamdinh.storage.jooq.Tables.ENTRY;
import static vn.thamdinh.storage.jooq.Tables.HELD;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.SelectConditionStep;
import org.jooq.SelectSelectStep;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

import vn.thamdinh.domain.ledger.Authority;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.EntryHeader;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.HybridTime;
import vn.thamdinh.domain.ledger.Seal;
import vn.thamdinh.domain.ledger.Sequences;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.wire.MalformedJson;
import vn.thamdinh.wire.entry.EntryCodec;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.entry.StoredEntry.SaltedBody;

/** Entries as the bytes received. What does not hash to its id on the way out was not put in: {@link DamagedRow}. */
public final class EntryRepository {

    private static final int AT_ONCE = 1000;
    private static final Field<?>[] BYTES = {ENTRY.ID, ENTRY.HEADER, ENTRY.SALT, ENTRY.BODY};

    private final DSLContext context;
    /** Numbers of what this transaction put in, by id. */
    private final Map<String, Long> fresh = new HashMap<>();

    EntryRepository(DSLContext context) {
        this.context = context;
    }

    public long count() {
        return context.fetchCount(ENTRY);
    }

    long count(WriterId writer) {
        return context.fetchCount(ENTRY, ENTRY.WRITER.eq(writer.hex()));
    }

    /** How many are held of each writer. */
    public Map<WriterId, Long> countByWriter() {
        var counts = new HashMap<WriterId, Long>();
        context.select(ENTRY.WRITER, DSL.count()).from(ENTRY).groupBy(ENTRY.WRITER)
                .forEach(row -> counts.put(new WriterId(row.value1()), row.value2().longValue()));
        return counts;
    }

    /** Which of each writer's sequence numbers are held. */
    public Map<WriterId, Sequences> sequences() {
        var numbers = new HashMap<WriterId, List<Long>>();
        context.select(ENTRY.WRITER, ENTRY.SEQ).from(ENTRY).forEach(row ->
                numbers.computeIfAbsent(new WriterId(row.value1()), _ -> new ArrayList<>()).add(row.value2()));
        var sequences = new HashMap<WriterId, Sequences>();
        numbers.forEach((writer, held) -> sequences.put(writer, Sequences.of(held)));
        return sequences;
    }

    /** Ids of the effective entries that a seal covers, but for one topic. */
    public List<String> effective(Seal seal, String withoutTopic) {
        return context.select(ENTRY.ID, ENTRY.WRITER, ENTRY.SEQ).from(ENTRY).join(HELD).on(HELD.ENTRY_NR.eq(ENTRY.NR))
                .where(HELD.VERDICT.eq(Verdict.EFFECTIVE.name()).andNot(HeldRepository.under(withoutTopic))).fetch()
                .stream().filter(row -> seal.covers(new WriterId(row.value2()), row.value3())).map(Record3::value1).toList();
    }

    /** What counts so, newest first. */
    public List<Held> judged(Verdict verdict, int limit) {
        return history(HELD.VERDICT.eq(verdict.name()), limit);
    }

    public boolean holds(EntryId id) {
        return context.fetchExists(ENTRY, is(id.hex()));
    }

    public boolean holds(WriterId writer) {
        return context.fetchExists(ENTRY, ENTRY.WRITER.eq(writer.hex()));
    }

    /** Those of the ids that are held, and whether with their body. */
    public Map<String, Boolean> withBody(Collection<String> ids) {
        return find(ids, DSL.field(ENTRY.BODY.isNotNull()));
    }

    /** Those of the ids that are held, and by what number the projection names them. */
    Map<String, Long> numbers(Collection<String> ids) {
        var numbers = new HashMap<String, Long>();
        var older = new ArrayList<String>();
        for (String id : ids) {
            Optional.ofNullable(fresh.get(id)).ifPresentOrElse(number -> numbers.put(id, number), () -> older.add(id));
        }
        numbers.putAll(find(older, ENTRY.NR));
        return numbers;
    }

    private <T> Map<String, T> find(Collection<String> ids, Field<T> field) {
        var found = new HashMap<String, T>();
        Batches.of(ids, some -> context.select(ENTRY.ID, field).from(ENTRY).where(likeOneOf(some))
                .forEach(row -> found.put(row.value1(), row.value2())));
        found.keySet().retainAll(new HashSet<>(ids));
        return found;
    }

    void insert(List<StoredEntry> entries, String save) {
        if (entries.isEmpty()) {
            return;
        }
        // In order of ids, so that each page of their index is gone to once.
        List<StoredEntry> inOrder = entries.stream().sorted(Comparator.comparing(stored -> stored.entry().id())).toList();
        long number = context.select(DSL.coalesce(DSL.max(ENTRY.NR), 0L)).from(ENTRY).fetchSingle().value1();
        var rows = new ArrayList<Object[]>();
        for (StoredEntry stored : inOrder) {
            EntryHeader header = stored.entry().header();
            String id = stored.entry().id().hex();
            fresh.put(id, ++number);
            rows.add(new Object[] {number, id, start(id), save, header.writer().hex(), header.sequence(),
                    header.time().millis(), header.time().counter(), stored.header(),
                    stored.sealedBody().map(SaltedBody::salt).orElse(null),
                    stored.sealedBody().map(SaltedBody::body).orElse(null)});
        }
        Batches.insert(context, context.insertInto(ENTRY, ENTRY.NR, ENTRY.ID, ENTRY.ID_START, ENTRY.SAVE_ID, ENTRY.WRITER,
                        ENTRY.SEQ, ENTRY.MILLIS, ENTRY.COUNTER, ENTRY.HEADER, ENTRY.SALT, ENTRY.BODY)
                .values((Long) null, null, null, null, null, null, null, null, null, null, null), rows);
    }

    /** Adds the body of an entry that came without it before. */
    void addBody(StoredEntry stored, String save) {
        SaltedBody body = stored.sealedBody().orElseThrow();
        context.update(ENTRY).set(ENTRY.SAVE_ID, save).set(ENTRY.SALT, body.salt()).set(ENTRY.BODY, body.body())
                .where(is(stored.entry().id().hex())).execute();
    }

    /** By writer, then sequence. */
    public List<StoredEntry> all() {
        return context.select(BYTES).from(ENTRY).orderBy(ENTRY.WRITER, ENTRY.SEQ, ENTRY.ID).fetch(this::decode);
    }

    /**
     * Hands on those that can still be read, however damaged the table is: each entry carries its own proof.
     *
     * @return the damaged ones, by id or by what stopped the reading
     */
    public List<String> readable(Consumer<StoredEntry> reader) {
        var damaged = new ArrayList<String>();
        try (var rows = context.select(BYTES).from(ENTRY).orderBy(ENTRY.NR).fetchLazy()) {
            for (Record row : rows) {
                try {
                    reader.accept(decode(row));
                } catch (DamagedRow e) {
                    damaged.add(e.getMessage());
                }
            }
        } catch (DataAccessException e) {
            damaged.add("table of entries");
        }
        return damaged;
    }

    List<StoredEntry> ofSave(String save) {
        return context.select(BYTES).from(ENTRY).where(ENTRY.SAVE_ID.eq(save))
                .orderBy(ENTRY.WRITER, ENTRY.SEQ, ENTRY.ID).fetch(this::decode);
    }

    /** Those of the ids that are held. */
    public List<StoredEntry> of(Collection<EntryId> ids) {
        var found = new ArrayList<StoredEntry>();
        Set<String> wanted = ids.stream().map(EntryId::hex).collect(Collectors.toSet());
        Batches.of(wanted, some -> context.select(BYTES).from(ENTRY).where(likeOneOf(some)).fetch().stream()
                .filter(row -> wanted.contains(row.get(ENTRY.ID))).map(this::decode).forEach(found::add));
        return found;
    }

    /** By sequence. */
    public List<StoredEntry> of(WriterId writer) {
        return context.select(BYTES).from(ENTRY).where(ENTRY.WRITER.eq(writer.hex())).orderBy(ENTRY.SEQ, ENTRY.ID)
                .fetch(this::decode);
    }

    /** An entry and its row in the projection. */
    record Projected(Entry entry, HeldRepository.Row row) {
    }

    /** Everything that has a row under one of the subjects. */
    void ofSubjects(Collection<String> subjects, Consumer<Projected> reader) {
        Batches.of(subjects, some -> projected(HELD.SUBJECT.in(some), reader));
    }

    /** Everything of these writers that has a row. */
    void ofWriters(Collection<WriterId> writers, Consumer<Projected> reader) {
        Batches.of(writers.stream().map(WriterId::hex).toList(), some -> projected(ENTRY.WRITER.in(some), reader));
    }

    /** Those of these entries that have a row. */
    void ofIds(Collection<EntryId> ids, Consumer<Projected> reader) {
        Collection<Long> numbers = numbers(ids.stream().map(EntryId::hex).toList()).values();
        Batches.of(numbers, some -> projected(ENTRY.NR.in(some), reader));
    }

    private void projected(Condition condition, Consumer<Projected> reader) {
        held(condition).fetch(row -> new Projected(decode(row).entry(), HeldRepository.Row.of(row)))
                .forEach(reader);
    }

    /** Hands on everything held, in no order that means anything, without having it in memory at once. */
    void each(Consumer<Entry> reader) {
        long after = 0;
        for (boolean more = true; more;) {
            var some = context.select(BYTES).select(ENTRY.NR).from(ENTRY).where(ENTRY.NR.gt(after)).orderBy(ENTRY.NR)
                    .limit(AT_ONCE).fetch();
            some.forEach(row -> reader.accept(decode(row).entry()));
            more = some.size() == AT_ONCE;
            after = more ? some.getLast().get(ENTRY.NR) : after;
        }
    }

    /** Those that verdicts on others depend on. */
    List<StoredEntry> standing() {
        Condition standing = DSL.or(Authority.STANDING_TOPICS.stream().map(HeldRepository::under).toList());
        return context.select(BYTES).from(ENTRY).join(HELD).on(HELD.ENTRY_NR.eq(ENTRY.NR)).where(standing)
                .fetch(this::decode);
    }

    /** Current heads of what is about no unit alone, by subject and time. Every opening waits for these. */
    public List<Held> headsOfNoUnit() {
        return heads(HELD.UNIT_CODE.eq(""));
    }

    /** Current heads of what is about one unit alone, by subject and time: most of what is held. */
    public List<Held> headsOfUnits() {
        return heads(HELD.UNIT_CODE.ne(""));
    }

    private List<Held> heads(Condition about) {
        return held(HELD.HEAD.isTrue().and(about))
                .orderBy(HELD.SUBJECT, ENTRY.MILLIS, ENTRY.COUNTER, ENTRY.ID).fetch()
                .parallelStream().map(this::decodeHeld).toList();
    }

    /** Newest first. */
    public List<Held> history(Condition subjects, int limit) {
        return held(subjects).orderBy(ENTRY.MILLIS.desc(), ENTRY.COUNTER.desc(), ENTRY.ID.desc()).limit(limit)
                .fetch(this::decodeHeld);
    }

    public long lastSequence(WriterId writer) {
        return last(context.select(ENTRY.SEQ), writer).map(Record1::value1).orElse(0L);
    }

    /** When the writer wrote his last entry; his times grow with his numbers. */
    public Optional<HybridTime> lastTime(WriterId writer) {
        return last(context.select(ENTRY.MILLIS, ENTRY.COUNTER), writer).map(EntryRepository::time);
    }

    /** In the order of the index, which is then asked for one row instead of all that he wrote. */
    private static <R extends Record> Optional<R> last(SelectSelectStep<R> fields, WriterId writer) {
        return fields.from(ENTRY).where(ENTRY.WRITER.eq(writer.hex())).orderBy(ENTRY.WRITER.desc(), ENTRY.SEQ.desc())
                .limit(1).fetchOptional();
    }

    /** The latest time that is not after the given one. */
    public Optional<HybridTime> latestUpTo(Instant limit) {
        return context.select(ENTRY.MILLIS, ENTRY.COUNTER).from(ENTRY).where(ENTRY.MILLIS.le(limit.toEpochMilli()))
                .orderBy(ENTRY.MILLIS.desc(), ENTRY.COUNTER.desc()).limit(1).fetchOptional(EntryRepository::time);
    }

    private static HybridTime time(Record2<Long, Integer> row) {
        return new HybridTime(row.value1(), row.value2());
    }

    private SelectConditionStep<Record> held(Condition condition) {
        return context.select(BYTES).select(HELD.ENTRY_ID, HELD.SUBJECT, HELD.UNIT_CODE, HELD.VERDICT, HELD.HEAD).from(ENTRY)
                .join(HELD).on(HELD.ENTRY_NR.eq(ENTRY.NR)).where(condition);
    }

    private static Condition is(String id) {
        return ENTRY.ID_START.eq(start(id)).and(ENTRY.ID.eq(id));
    }

    /** What begins as one of the ids does: few others do. */
    private static Condition likeOneOf(Collection<String> ids) {
        return ENTRY.ID_START.in(ids.stream().map(EntryRepository::start).distinct().toList());
    }

    /** What the index knows an id by: its first eight digits as the bytes of a number. */
    private static long start(String id) {
        return ByteBuffer.wrap(id.getBytes(StandardCharsets.US_ASCII)).getLong();
    }

    private Held decodeHeld(Record row) {
        return new Held(decode(row).entry(), Verdict.valueOf(row.get(HELD.VERDICT)), row.get(HELD.HEAD));
    }

    private StoredEntry decode(Record row) {
        String id = row.get(ENTRY.ID);
        try {
            byte[] body = row.get(ENTRY.BODY);
            return EntryCodec.kept(id, row.get(ENTRY.HEADER), body == null
                    ? Optional.empty() : Optional.of(new SaltedBody(row.get(ENTRY.SALT), body)));
        } catch (MalformedJson | NullPointerException e) {
            throw new DamagedRow("entry " + id, e);
        }
    }
}
