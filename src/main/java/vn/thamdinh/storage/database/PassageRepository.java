package vn.thamdinh.storage.database;

import static vn.thamdinh.storage.jooq.Tables.PASSAGE;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import vn.thamdinh.wire.Hashes;

/** Passages as their canonical bytes, under the SHA-256 of these: the same thing noted twice is noted once. */
public final class PassageRepository {

    private final DSLContext context;

    PassageRepository(DSLContext context) {
        this.context = context;
    }

    /** Canonical bytes, in the order in which they were noted. */
    public List<byte[]> all() {
        return where(DSL.noCondition());
    }

    List<byte[]> ofSave(String save) {
        return where(PASSAGE.SAVE_ID.eq(save));
    }

    Set<String> ids() {
        return new HashSet<>(context.select(PASSAGE.ID).from(PASSAGE).fetch(PASSAGE.ID));
    }

    void insert(byte[] passage, String save) {
        long number = context.select(DSL.coalesce(DSL.max(PASSAGE.NUMBER), 0L)).from(PASSAGE).fetchSingle().value1();
        context.insertInto(PASSAGE, PASSAGE.ID, PASSAGE.SAVE_ID, PASSAGE.NUMBER, PASSAGE.CONTENT)
                .values(id(passage), save, number + 1, new String(passage, StandardCharsets.UTF_8)).execute();
    }

    static String id(byte[] passage) {
        return Hashes.sha256Hex(passage);
    }

    private List<byte[]> where(Condition condition) {
        return context.select(PASSAGE.ID, PASSAGE.CONTENT).from(PASSAGE).where(condition).orderBy(PASSAGE.NUMBER)
                .fetch(row -> proved(row.value1(), row.value2().getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] proved(String id, byte[] passage) {
        if (!id(passage).equals(id)) {
            throw new DamagedRow("passage " + id, null);
        }
        return passage;
    }
}
