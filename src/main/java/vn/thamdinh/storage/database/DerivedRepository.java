package vn.thamdinh.storage.database;

import static vn.thamdinh.storage.jooq.Tables.DERIVED;
import static vn.thamdinh.storage.jooq.Tables.SAVE;

import java.util.Map;
import java.util.Optional;

import org.jooq.DSLContext;

/** Texts that were worked out of all that is held; of another state than the present one they are not given out. */
public final class DerivedRepository {

    private static final String BETWEEN = " ";

    private final DSLContext context;
    private final HeldRepository held;

    DerivedRepository(DSLContext context, HeldRepository held) {
        this.context = context;
        this.held = held;
    }

    /** Names the present state: another one after each save, and after each change of what entries count for. */
    public String mark() {
        return held.stamp().map(stamp -> String.join(BETWEEN, stamp.checksum(), stamp.settings(),
                Long.toString(stamp.entries()), Integer.toString(context.fetchCount(SAVE)))).orElse("");
    }

    /** The text, if it was worked out of the present state. */
    public Optional<String> find(String name) {
        return context.select(DERIVED.CONTENT).from(DERIVED).where(DERIVED.NAME.eq(name).and(DERIVED.MARK.eq(mark())))
                .fetchOptional(DERIVED.CONTENT);
    }

    /**
     * Puts these in place of all.
     *
     * @param mark of the state that they were worked out of
     */
    public String replace(String mark, Map<String, String> texts) {
        context.deleteFrom(DERIVED).execute();
        texts.forEach((name, content) -> context.insertInto(DERIVED, DERIVED.NAME, DERIVED.MARK, DERIVED.CONTENT)
                .values(name, mark, content).execute());
        return mark;
    }
}
