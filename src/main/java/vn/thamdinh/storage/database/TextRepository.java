package vn.thamdinh.storage.database;

import static vn.thamdinh.storage.jooq.Tables.DRAFT;
import static vn.thamdinh.storage.jooq.Tables.INSTANCE;
import static vn.thamdinh.storage.jooq.Tables.SETTING;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.jooq.DSLContext;

/** Named texts: settings, drafts, and what belongs to this copy of the folder alone. */
public final class TextRepository {

    private final DSLContext context;

    TextRepository(DSLContext context) {
        this.context = context;
    }

    public Map<String, String> settings() {
        return context.select(SETTING.NAME, SETTING.CONTENT).from(SETTING).fetchMap(SETTING.NAME, SETTING.CONTENT);
    }

    public Optional<String> setting(String name) {
        return context.select(SETTING.CONTENT).from(SETTING).where(SETTING.NAME.eq(name)).fetchOptional(SETTING.CONTENT);
    }

    Map<String, String> settingsOf(String save) {
        return context.select(SETTING.NAME, SETTING.CONTENT).from(SETTING).where(SETTING.SAVE_ID.eq(save))
                .fetchMap(SETTING.NAME, SETTING.CONTENT);
    }

    public void putSetting(String name, String content, String save) {
        context.deleteFrom(SETTING).where(SETTING.NAME.eq(name)).execute();
        context.insertInto(SETTING, SETTING.NAME, SETTING.SAVE_ID, SETTING.CONTENT)
                .values(name, save, content).execute();
    }

    public Map<String, String> drafts() {
        return context.select(DRAFT.NAME, DRAFT.CONTENT).from(DRAFT).fetchMap(DRAFT.NAME, DRAFT.CONTENT);
    }

    /** Empty text drops it. */
    public String keepDraft(String name, String content) {
        if (content.isEmpty()) {
            dropDraft(name);
        } else {
            putDraft(name, content);
        }
        return name;
    }

    public void putDraft(String name, String content) {
        dropDraft(name);
        context.insertInto(DRAFT, DRAFT.NAME, DRAFT.CONTENT).values(name, content).execute();
    }

    public void dropDraft(String name) {
        context.deleteFrom(DRAFT).where(DRAFT.NAME.eq(name)).execute();
    }

    public void dropDrafts(Collection<String> names) {
        names.forEach(this::dropDraft);
    }

    public Map<String, String> instance() {
        return context.select(INSTANCE.NAME, INSTANCE.CONTENT).from(INSTANCE).fetchMap(INSTANCE.NAME, INSTANCE.CONTENT);
    }

    public Optional<String> instance(String name) {
        return context.select(INSTANCE.CONTENT).from(INSTANCE).where(INSTANCE.NAME.eq(name))
                .fetchOptional(INSTANCE.CONTENT);
    }

    public void putInstance(String name, String content) {
        context.deleteFrom(INSTANCE).where(INSTANCE.NAME.eq(name)).execute();
        context.insertInto(INSTANCE, INSTANCE.NAME, INSTANCE.CONTENT).values(name, content).execute();
    }
}
