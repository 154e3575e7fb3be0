package vn.thamdinh.storage.database;

import static vn.thamdinh.storage.jooq.Tables.PASSAGE;
import static vn.thamdinh.storage.jooq.Tables.SAVE;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import vn.thamdinh.wire.Hashes;

/** The saves that the database holds. */
public final class SaveRepository {

    private final DSLContext context;

    SaveRepository(DSLContext context) {
        this.context = context;
    }

    /** Those with passages in the order in which these were noted: a journal made anew from here keeps it. */
    public Set<String> ids() {
        return new LinkedHashSet<>(context.select(SAVE.ID).from(SAVE)
                .leftJoin(PASSAGE).on(PASSAGE.SAVE_ID.eq(SAVE.ID)).groupBy(SAVE.ID)
                .orderBy(DSL.min(PASSAGE.NUMBER).asc().nullsFirst(), SAVE.ID).fetch(SAVE.ID));
    }

    /** SHA-256 over their sorted ids, joined by new lines: where it is the same, the same was saved. */
    public String digest() {
        String lines = context.select(SAVE.ID).from(SAVE).fetch(SAVE.ID).stream().sorted().collect(Collectors.joining("\n"));
        return Hashes.sha256Hex(lines.getBytes(StandardCharsets.US_ASCII));
    }

    void add(String id) {
        context.insertInto(SAVE, SAVE.ID).values(id).execute();
    }
}
