package vn.thamdinh.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.storage.backup.BackupFolder;
import vn.thamdinh.storage.backup.BackupPoint;
import vn.thamdinh.storage.backup.Replacement;
import vn.thamdinh.storage.backup.WorkspaceCopy;
import vn.thamdinh.storage.journal.JournalShape;
import vn.thamdinh.storage.journal.SegmentFiles;
import vn.thamdinh.storage.journal.WorkspaceFile;
import vn.thamdinh.storage.keys.NewerFormat;
import vn.thamdinh.storage.place.AtomicFiles;
import vn.thamdinh.storage.place.Trees;
import vn.thamdinh.storage.place.WorkspaceLock;

/**
 * Copies of the journal: everything that was saved is in it, and a segment never changes once the next one is begun, so
 * that each is copied once. What is not in the journal is not in a backup: unfinished texts, and evidence, whose files
 * never change either.
 */
public final class Backup {

    private static final byte[] LOST = "tham-dinh: lost\n".getBytes(StandardCharsets.US_ASCII);

    private Backup() {
    }

    /** The points that a workspace, open or not, can be put back to: newest first. */
    public static List<BackupPoint> points(Path workspace) throws StorageException {
        return Guard.run(workspace, () -> BackupFolder.in(workspace).points());
    }

    /**
     * Makes a workspace in an empty or absent folder that is as the other one was. The passphrase is that of then. It opens
     * as a copy does, with a new writer. The evidence that lies beside the backups is copied too.
     *
     * @throws StorageException.Damaged if a copy is missing or not what it was; nothing is left then
     */
    public static void restore(BackupFolder shelf, BackupPoint point, Path emptyFolder) throws StorageException {
        Guard.run(emptyFolder, () -> {
            Guard.requireEmpty(emptyFolder);
            try {
                shelf.stage(point, emptyFolder.resolve(WorkspaceFile.JOURNAL));
                standIn(point, emptyFolder.resolve(WorkspaceFile.JOURNAL));
                copyEvidence(shelf.evidence(), emptyFolder.resolve(shelf.evidence().getFileName().toString()));
                AtomicFiles.write(emptyFolder.resolve(WorkspaceFile.NAME), point.vault().getBytes(StandardCharsets.UTF_8));
            } catch (IOException | RuntimeException e) {
                Trees.delete(emptyFolder);
                throw e;
            }
            return point;
        });
    }

    /**
     * A last segment that is lost would leave no gap in the numbers and be forgotten: what stands in its place is no segment,
     * so that the first opening notes the loss.
     */
    private static void standIn(BackupPoint point, Path journal) throws IOException {
        Optional<BackupPoint.Segment> last = point.segments().stream().reduce((_, next) -> next);
        if (last.filter(BackupPoint.Segment::isLost).isPresent()) {
            AtomicFiles.write(journal.resolve(SegmentFiles.name(last.get().number())), LOST);
        }
    }

    /**
     * What is damaged in a workspace that is not open, as far as that can be told without its key: its key block, or the
     * first segment of its journal that is missing or damaged.
     *
     * @throws StorageException.NewerVersion if a later version made it
     */
    public static Optional<String> fault(Path workspace, Progress progress) throws StorageException {
        return Guard.run(workspace, () -> {
            try {
                WorkspaceFile.readOrRecover(workspace);
            } catch (NoSuchFileException | DamagedPayload e) {
                return Optional.of(WorkspaceFile.NAME);
            } catch (NewerFormat e) {
                throw new StorageException.NewerVersion(e);
            }
            return JournalShape.fault(Replacement.journal(workspace), progress);
        });
    }

    /**
     * Copies a workspace that is not open, but not what belongs to its old place alone; nobody opens it meanwhile.
     *
     * @param emptyFolder which is there
     * @throws StorageException.InUse if it is open
     */
    public static void copy(Path workspace, Path emptyFolder, Progress progress) throws StorageException {
        Guard.run(workspace, () -> {
            Optional<WorkspaceLock> held = Guard.lockWhileReading(workspace);
            try {
                WorkspaceCopy.copy(workspace, emptyFolder, progress);
            } finally {
                if (held.isPresent()) {
                    held.get().close();
                }
            }
            return emptyFolder;
        });
    }

    private static void copyEvidence(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            WorkspaceCopy.evidence(from, to);
        }
    }
}
