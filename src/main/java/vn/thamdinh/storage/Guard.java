package vn.thamdinh.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

import org.h2.api.ErrorCode;
import org.jooq.exception.DataAccessException;

import vn.thamdinh.storage.backup.BackupDamaged;
import vn.thamdinh.storage.database.DamagedRow;
import vn.thamdinh.storage.database.NewerSchema;
import vn.thamdinh.storage.place.WorkspaceInUse;
import vn.thamdinh.storage.place.WorkspaceLock;

/** Turns what libraries throw into the outcomes that callers tell apart. */
final class Guard {

    private Guard() {
    }

    /** Something that may fail in the ways of disks and databases. */
    @FunctionalInterface
    interface Work<T> {

        T run() throws IOException, StorageException;
    }

    static <T> T run(Path folder, Work<T> work) throws StorageException {
        try {
            return work.run();
        } catch (DamagedRow e) {
            throw new StorageException.Damaged(e.getMessage(), e);
        } catch (BackupDamaged e) {
            throw new StorageException.Damaged(e.getMessage(), e);
        } catch (NewerSchema e) {
            throw new StorageException.NewerVersion(e);
        } catch (IOException | UncheckedIOException e) {
            throw new StorageException.DiskTrouble(e);
        } catch (DataAccessException e) {
            throw isInUse(e) ? new StorageException.InUse(folder.toString()) : new StorageException.DiskTrouble(e);
        }
    }

    /** Whether another process has the database file open. */
    static boolean isInUse(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return true;
            }
        }
        return false;
    }

    /** Refuses a folder in which something is, and makes one that is not there. */
    static void requireEmpty(Path folder) throws IOException, StorageException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new StorageException.FolderNotEmpty(folder.toString());
        }
        Files.createDirectories(folder);
        try (var content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                throw new StorageException.FolderNotEmpty(folder.toString());
            }
        }
    }

    /** Keeps everybody out of a workspace that is read and not open. */
    static Optional<WorkspaceLock> lockWhileReading(Path folder) throws IOException, StorageException {
        try {
            return WorkspaceLock.whileReading(folder);
        } catch (WorkspaceInUse e) {
            throw new StorageException.InUse(folder.toString());
        }
    }

    /** Takes the lock of a workspace that is not open elsewhere. */
    static WorkspaceLock lock(Path folder) throws IOException, StorageException {
        try {
            return WorkspaceLock.take(folder);
        } catch (WorkspaceInUse e) {
            throw new StorageException.InUse(folder.toString());
        }
    }
}
