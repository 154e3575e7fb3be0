package vn.thamdinh.storage.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Entropy;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.keys.KeyVault;
import vn.thamdinh.storage.keys.WorkspaceKeys;
import vn.thamdinh.storage.place.WorkspaceLock;

/**
 * The second, append-only copy of everything that was saved: encrypted frames in numbered segments, specified in
 * package-format.md. Each opening for writing begins a new segment with a fresh random salt, at its first frame, so
 * that a copied or restored folder never uses a key and nonce again. Safe for several threads.
 */
public final class Journal implements Closeable {

    /** Largest payload of one frame, in bytes: 64 MiB. */
    public static final int LARGEST_PAYLOAD = 64 << 20;

    private static final long SEGMENT = 1L << 30;

    private final Path folder;
    private final WorkspaceKeys keys;
    private final Entropy entropy;
    private final long segmentSize;
    /** Numbers of the segments that are to be there. */
    private final Set<Integer> numbers = new TreeSet<>();
    private byte[] vaultBlock;
    private SegmentWriter segment;
    private boolean closed;

    Journal(Path folder, WorkspaceKeys keys, KeyVault vault, Entropy entropy, long segmentSize) {
        this.folder = folder;
        this.keys = keys;
        this.vaultBlock = vault.toBytes();
        this.entropy = entropy;
        this.segmentSize = segmentSize;
    }

    /**
     * Opens for writing; only one process may at a time, see {@link WorkspaceLock}. The first opening of all writes a
     * segment at once, so that the key block has its second copy from the beginning.
     *
     * @param keys stay with the caller, and open as long as this is
     */
    public static Journal open(Path folder, WorkspaceKeys keys, KeyVault vault) throws IOException {
        Files.createDirectories(folder);
        // Salts are never seeded, not even in a rehearsal: opening it twice would repeat them.
        var journal = new Journal(folder, keys, vault, new SystemEntropy(), SEGMENT);
        journal.numbers.addAll(journal.present());
        if (journal.numbers.isEmpty()) {
            journal.startSegment();
        }
        return journal;
    }

    /**
     * Appends one frame; on return it is on the disk. If this throws, the frame may or may not be found later.
     *
     * @param payload at most {@link #LARGEST_PAYLOAD} bytes
     */
    public synchronized void append(byte[] payload) throws IOException {
        if (payload.length > LARGEST_PAYLOAD) {
            throw new IllegalArgumentException("a frame of " + payload.length + " bytes");
        }
        if (closed) {
            throw new IllegalStateException("the journal is closed");
        }
        if (segment == null || segment.failed() || segment.size() >= segmentSize) {
            startSegment();
        }
        segment.append(payload);
    }

    /** Writes a changed key block into a new segment, after workspace.json was written. */
    public synchronized void vaultChanged(KeyVault vault) throws IOException {
        vaultBlock = vault.toBytes();
        startSegment();
    }

    /** The next frame begins a new segment; those that are there never change any more. */
    public synchronized void endSegment() throws IOException {
        closeSegment();
    }

    /** Numbers of segments that were there at the opening or were begun since, and have no file any more. */
    public synchronized SortedSet<Integer> missing() throws IOException {
        SortedSet<Integer> missing = new TreeSet<>(numbers);
        missing.removeAll(present());
        return missing;
    }

    private Set<Integer> present() throws IOException {
        return SegmentFiles.list(folder).stream().map(SegmentFiles.Segment::number).collect(Collectors.toSet());
    }

    /**
     * Makes segments anew that are missing or damaged; see {@link Renewal}. What of them cannot be read any more and stands
     * elsewhere must have been appended before.
     *
     * @param report of a reading of this journal
     * @return the numbers of those that were made anew
     */
    public synchronized List<Integer> renew(JournalReport report) throws IOException {
        if (report.intact() && missing().isEmpty()) {
            return List.of();
        }
        closeSegment();
        List<Integer> renewed = new Renewal(folder, keys, () -> SegmentHeader.fresh(vaultBlock, entropy)).run(report);
        if (!missing().isEmpty()) {
            // The last ones are gone, and with them perhaps the newest copy of the key block.
            startSegment();
            closeSegment();
        }
        numbers.clear();
        numbers.addAll(present());
        return renewed;
    }

    private void startSegment() throws IOException {
        closeSegment();
        var place = SegmentFiles.next(folder);
        segment = SegmentWriter.create(place.file(), SegmentHeader.fresh(vaultBlock, entropy), keys);
        numbers.add(place.number());
    }

    private void closeSegment() throws IOException {
        if (segment != null) {
            segment.close();
            segment = null;
        }
    }

    /**
     * Reads all segments in order and hands every readable frame on. Damage is named in the report and never stops
     * the reading of what follows it.
     */
    public static JournalReport read(Path folder, WorkspaceKeys keys, FrameVisitor visitor, Progress progress)
            throws IOException {
        return new JournalReader(keys, visitor, progress).read(folder);
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        closeSegment();
    }
}
