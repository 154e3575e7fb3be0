package vn.thamdinh.storage.database;

import static vn.thamdinh.storage.jooq.Tables.HELD;
import static vn.thamdinh.storage.jooq.Tables.STAMP;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.Verdict;

/** The projection of the ledger: for each entry its subject, its verdict and whether it is a head. */
public final class HeldRepository {

    private static final String SCRIPT = "/vn/thamdinh/storage/migration/projection.sql";

    private static final String BETWEEN = "|";
    /** In order directly behind all that begins with {@link #BETWEEN}. */
    private static final String BEHIND = "}";

    private final DSLContext context;
    private final EntryRepository entries;

    HeldRepository(DSLContext context, EntryRepository entries) {
        this.context = context;
        this.entries = entries;
    }

    /**
     * One row; its text is what the checksum sums.
     *
     * @param unit code of the unit that the subject is about; empty where it is about none alone
     */
    public record Row(String id, String subject, String unit, Verdict verdict, boolean head) {

        static Row of(String subject, Held held) {
            return new Row(held.entry().id().hex(), subject, new Subject(subject).unit().orElse(""), held.verdict(),
                    held.head());
        }

        static Row of(Record row) {
            return new Row(row.get(HELD.ENTRY_ID), row.get(HELD.SUBJECT), row.get(HELD.UNIT_CODE),
                    Verdict.valueOf(row.get(HELD.VERDICT)), row.get(HELD.HEAD));
        }
    }

    /**
     * What the projection was made by and from.
     *
     * @param entries  how many entries there were
     * @param checksum over the rows
     * @param settings hash of all settings
     */
    public record Stamp(int version, long entries, String checksum, String settings) {
    }

    /** Drops and makes the table; H2 commits what was done before in the transaction. */
    public void recreate() {
        try (InputStream script = HeldRepository.class.getResourceAsStream(SCRIPT)) {
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            for (String statement : text.split(";")) {
                if (!statement.isBlank()) {
                    context.execute(statement);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Stamp> stamp() {
        return context.selectFrom(STAMP).fetchOptional(row ->
                new Stamp(row.getVersion(), row.getEntries(), row.getChecksum(), row.getSettings()));
    }

    public void stamp(Stamp stamp) {
        context.deleteFrom(STAMP).execute();
        context.insertInto(STAMP, STAMP.ID, STAMP.VERSION, STAMP.ENTRIES, STAMP.CHECKSUM, STAMP.SETTINGS)
                .values(1, stamp.version(), stamp.entries(), stamp.checksum(), stamp.settings()).execute();
    }

    public List<Row> rows() {
        return rows(DSL.noCondition());
    }

    List<Row> rowsOf(Collection<String> ids) {
        var rows = new ArrayList<Row>();
        Batches.of(entries.numbers(ids).values(), some -> rows.addAll(rows(HELD.ENTRY_NR.in(some))));
        return rows;
    }

    public void delete(Collection<Row> rows) {
        Batches.of(entries.numbers(rows.stream().map(Row::id).toList()).values(),
                some -> context.deleteFrom(HELD).where(HELD.ENTRY_NR.in(some)).execute());
    }

    void insert(Collection<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Map<String, Long> numbers = entries.numbers(rows.stream().map(Row::id).toList());
        List<Object[]> inOrder = rows.stream().map(row -> new Object[] {numbers.get(row.id()), row.id(), row.subject(),
                row.unit(), row.verdict().name(), row.head()}).sorted(Comparator.comparing(row -> (Long) row[0])).toList();
        Batches.insert(context, context.insertInto(HELD, HELD.ENTRY_NR, HELD.ENTRY_ID, HELD.SUBJECT, HELD.UNIT_CODE,
                HELD.VERDICT, HELD.HEAD).values((Long) null, null, null, null, null, null), inOrder);
    }

    /** Those that count, but for those of one topic. */
    List<String> effective(String withoutTopic) {
        return context.select(HELD.ENTRY_ID).from(HELD)
                .where(HELD.VERDICT.eq(Verdict.EFFECTIVE.name()).andNot(under(withoutTopic))).fetch(HELD.ENTRY_ID);
    }

    public long count(Verdict verdict) {
        return context.fetchCount(HELD, HELD.VERDICT.eq(verdict.name()));
    }

    /** Subjects that are the prefix or lie under it: "score|1" is not over "score|12|…". Empty: all. */
    public static Condition under(String prefix) {
        if (prefix.isEmpty()) {
            return DSL.noCondition();
        }
        if (prefix.endsWith(BETWEEN)) {
            return HELD.SUBJECT.startsWith(prefix);
        }
        // The range is what the index is asked for; of what lies in it the rest keeps what is meant.
        return HELD.SUBJECT.between(prefix, prefix + BEHIND)
                .and(HELD.SUBJECT.eq(prefix).or(HELD.SUBJECT.startsWith(prefix + BETWEEN)));
    }

    private List<Row> rows(Condition condition) {
        return context.select(HELD.ENTRY_ID, HELD.SUBJECT, HELD.UNIT_CODE, HELD.VERDICT, HELD.HEAD).from(HELD).where(condition)
                .fetch(Row::of);
    }
}
