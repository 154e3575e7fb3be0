package vn.thamdinh.storage;

import org.jooq.DSLContext;

/** The repositories within one transaction; they live no longer than it. */
final class Tx {

    private final EntryRepository entries;
    private final HeldRepository held;
    private final ProgrammeRepository programmes;
    private final TextRepository texts;
    private final SaveRepository saves;

    Tx(DSLContext context) {
        entries = new EntryRepository(context);
        held = new HeldRepository(context);
        programmes = new ProgrammeRepository(context);
        texts = new TextRepository(context);
        saves = new SaveRepository(context);
    }

    EntryRepository entries() {
        return entries;
    }

    HeldRepository held() {
        return held;
    }

    ProgrammeRepository programmes() {
        return programmes;
    }

    TextRepository texts() {
        return texts;
    }

    SaveRepository saves() {
        return saves;
    }
}
