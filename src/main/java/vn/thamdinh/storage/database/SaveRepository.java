package vn.thamdinh.storage.database;

import static vn.thamdinh.storage.jooq.Tables.PASSAGE;
import static vn.thamdinh.storage.jooq.Tables.SAVE;

import java.util.LinkedHashSet;
import java.util.Set;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

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

    void add(String id) {
        context.insertInto(SAVE, SAVE.ID).values(id).execute();
    }
}
