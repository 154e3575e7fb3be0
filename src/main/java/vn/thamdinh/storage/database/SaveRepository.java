package vn.thamdinh.storage.database;

import static vn.thamdinh.storage.jooq.Tables.SAVE;

import java.util.LinkedHashSet;
import java.util.Set;

import org.jooq.DSLContext;

/** The saves that the database holds. */
public final class SaveRepository {

    private final DSLContext context;

    SaveRepository(DSLContext context) {
        this.context = context;
    }

    public Set<String> ids() {
        return new LinkedHashSet<>(context.select(SAVE.ID).from(SAVE).fetch(SAVE.ID));
    }

    void add(String id) {
        context.insertInto(SAVE, SAVE.ID).values(id).execute();
    }
}
