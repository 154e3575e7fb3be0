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
    private final boolean whole;
    /** Frames of saves that the database holds and the journal not yet. */
    private final Deque<byte[]> unjournalled = new ArrayDeque<>();
    private final List<String> remade = new ArrayList<>();

    /**
     * @param folder of the workspace
     * @param whole  whether the database held at the opening all that stands, or stood, in the segments
     */
    JournalSide(Path folder, WorkspaceKeys keys, Journal journal, boolean whole) {
        this.folder = folder.resolve(WorkspaceFile.JOURNAL);
        this.keys = keys;
        this.journal = journal;
        this.whole = whole;
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
     * @param readable whether everything that the database held can be read
     */
    void mend(Database database, boolean readable) throws IOException {
        write();
        journal.endSegment();
        OpeningReport.Mended mended = new JournalMending(database, journal).all(folder, keys, whole && readable);
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
