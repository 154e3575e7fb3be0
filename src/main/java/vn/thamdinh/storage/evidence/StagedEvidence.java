package vn.thamdinh.storage.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A piece of evidence that is on the disk, encrypted and forced, and does not belong to the workspace yet. It is either
 * accepted or, at the latest when the workspace is opened the next time, thrown away.
 */
public final class StagedEvidence implements AutoCloseable {

    private final EvidenceStore store;
    private final Path file;
    private final Stored stored;

    StagedEvidence(EvidenceStore store, Path file, Stored stored) {
        this.store = store;
        this.file = file;
        this.stored = stored;
    }

    /** What it is. */
    public Stored stored() {
        return stored;
    }

    /** Makes it evidence of the workspace, durably; in place of a copy that may be there already. */
    public Stored accept() throws IOException {
        store.accept(List.of(this));
        return stored;
    }

    void move() throws IOException {
        store.move(file, stored);
    }

    /** Throws it away; nothing happens if it was accepted. */
    public void discard() throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        discard();
    }
}
