package vn.thamdinh.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import vn.thamdinh.storage.database.Database;
import vn.thamdinh.storage.database.Save;
import vn.thamdinh.storage.journal.Journal;
import vn.thamdinh.storage.journal.WorkspaceFile;
import vn.thamdinh.storage.keys.WorkspaceKeys;

/** The journal of an open workspace: what is saved goes into it, and it is brought to rest to be copied. */
final class JournalSide implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(JournalSide.class.getName());

    private final Path folder;
    private final WorkspaceKeys keys;
    private final Journal journal;
    /** Frames of saves that the database holds and the journal not yet. */
    private final Deque<byte[]> unjournalled = new ArrayDeque<>();
    private final List<String> remade = new ArrayList<>();

    /** @param folder of the workspace */
    JournalSide(Path folder, WorkspaceKeys keys, Journal journal) {
        this.folder = folder.resolve(WorkspaceFile.JOURNAL);
        this.keys = keys;
        this.journal = journal;
    }

    /** What the database holds now; {@link #write} appends it. */
    void take(List<Save> saves) {
        saves.forEach(save -> unjournalled.add(save.toBytes()));
    }

    /** Appends what was taken; what fails is tried again the next time. */
    void write() throws IOException {
        while (!unjournalled.isEmpty()) {
            journal.append(unjournalled.peek());
            unjournalled.remove();
        }
    }

    /** Ends all segments, whose folder is returned; one that is gone since the opening is made anew from the database. */
    Path rest(Database database) throws IOException {
        write();
        journal.endSegment();
        if (!journal.missing().isEmpty()) {
            mend(database, true);
        }
        return folder;
    }

    /**
     * Makes everything anew that is missing or damaged, from the database.
     *
     * @param whole whether the database held everything that was saved
     */
    void mend(Database database, boolean whole) throws IOException {
        write();
        journal.endSegment();
        OpeningReport.Mended mended = new JournalMending(database, journal).all(folder, keys, whole);
        remade.addAll(mended.remade());
        if (!mended.equals(OpeningReport.Mended.NOTHING)) {
            LOG.log(System.Logger.Level.WARNING, "segments of the journal were made anew: " + mended);
        }
        journal.endSegment();
    }

    /** The segments that were made anew since the opening, from a database that held everything. */
    List<String> remade() {
        return List.copyOf(remade);
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
