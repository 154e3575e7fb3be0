package vn.thamdinh.usecase.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.Backup;
import vn.thamdinh.storage.Keeping;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.storage.backup.BackupDamaged;
import vn.thamdinh.storage.backup.BackupFolder;
import vn.thamdinh.storage.backup.BackupPoint;
import vn.thamdinh.storage.backup.MovingFile;
import vn.thamdinh.storage.place.Trees;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.Refusals;
import vn.thamdinh.usecase.DiskFault;

/** Brings a workspace to this computer: from a moving file, from backups on a stick, or from a folder that lies on one. */
public final class BringWorkspace {

    private final Workspace.Surroundings surroundings;

    public BringWorkspace(Workspace.Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Makes a workspace in a folder that is empty or not there. It opens with the passphrase of then, and begins a new
     * writer, so that two computers never write under one number.
     *
     * @param from a moving file, a folder with backups, or a workspace's folder
     * @return the new folder
     */
    public Outcome<Path> bring(Path from, Path target, Progress progress) {
        try {
            if (!isFree(target)) {
                return Outcome.refused(Reason.FOLDER_NOT_EMPTY, target.toString());
            }
            if (Files.isRegularFile(from)) {
                new MovingFile(from).unpack(target, progress);
                return Outcome.done(target);
            }
            return Files.exists(from.resolve("workspace.json")) ? copied(from, target) : restored(from, target);
        } catch (BackupDamaged e) {
            return Outcome.refused(Reason.DAMAGED, String.valueOf(e.getMessage()));
        } catch (StorageException e) {
            return Refusals.of(e);
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    /** Lets a workspace that was moved away be opened in its old place again. */
    public Outcome<Path> takeBack(Path folder) {
        try {
            Keeping.takeBack(folder, surroundings);
            return Outcome.done(folder);
        } catch (StorageException e) {
            return Refusals.of(e);
        }
    }

    private static Outcome<Path> copied(Path from, Path target) throws IOException {
        try {
            Trees.copy(from, target);
            Files.deleteIfExists(target.resolve("lock"));
            return Outcome.done(target);
        } catch (IOException e) {
            Trees.delete(target);
            throw e;
        }
    }

    private static Outcome<Path> restored(Path from, Path target) throws IOException, StorageException {
        Optional<BackupFolder> shelf = shelves(from).stream().map(BackupFolder::on).findFirst();
        Optional<BackupPoint> newest = shelf.isEmpty() ? Optional.empty() : shelf.get().points().stream().findFirst();
        if (newest.isEmpty()) {
            return Outcome.refused(Reason.NO_WORKSPACE, from.toString());
        }
        Backup.restore(shelf.get(), newest.get(), target);
        return Outcome.done(target);
    }

    /** The folder itself, or those below it, two deep, in which backups lie: that of the latest first. */
    private static List<Path> shelves(Path from) throws IOException {
        if (!Files.isDirectory(from)) {
            return List.of();
        }
        try (var folders = Files.find(from, 3, (path, what) -> what.isDirectory()
                && Files.isDirectory(path.resolve("segments")))) {
            return folders.sorted(Comparator.comparing(BringWorkspace::changed).reversed()).toList();
        }
    }

    private static long changed(Path folder) {
        try {
            return Files.getLastModifiedTime(folder).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }

    private static boolean isFree(Path target) throws IOException {
        if (!Files.exists(target)) {
            return true;
        }
        if (!Files.isDirectory(target)) {
            return false;
        }
        try (var inside = Files.list(target)) {
            return inside.findAny().isEmpty();
        }
    }
}
