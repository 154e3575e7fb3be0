package vn.thamdinh.storage.database;

import org.jooq.DSLContext;

/** The repositories within one transaction; they live no longer than it. */
public final class Tx {

    private final EntryRepository entries;
    private final HeldRepository held;
    private final ProgrammeRepository programmes;
    private final TextRepository texts;
    private final SaveRepository saves;
    private final BundleRepository bundles;
    private final PassageRepository passages;
    private final HistoryRepository history;
    private final DerivedRepository derived;

    Tx(DSLContext context) {
        entries = new EntryRepository(context);
        held = new HeldRepository(context, entries);
        programmes = new ProgrammeRepository(context);
        texts = new TextRepository(context);
        saves = new SaveRepository(context);
        bundles = new BundleRepository(context);
        passages = new PassageRepository(context);
        history = new HistoryRepository(context, entries);
        derived = new DerivedRepository(context, held);
    }

    public EntryRepository entries() {
        return entries;
    }

    public HeldRepository held() {
        return held;
    }

    public ProgrammeRepository programmes() {
        return programmes;
    }

    public TextRepository texts() {
        return texts;
    }

    public SaveRepository saves() {
        return saves;
    }

    public BundleRepository bundles() {
        return bundles;
    }

    public PassageRepository passages() {
        return passages;
    }

    public HistoryRepository history() {
        return history;
    }

    public DerivedRepository derived() {
        return derived;
    }
}
