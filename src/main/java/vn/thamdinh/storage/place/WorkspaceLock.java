package vn.thamdinh.storage.place;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Lets one process have a workspace open: a lock of the operating system on the file "lock" in its folder. It goes
 * away with the process, however that ends; the file itself stays and means nothing.
 */
public final class WorkspaceLock implements Closeable {

    /** The name of the locked file. */
    public static final String NAME = "lock";

    private static final String ELSEWHERE = "the workspace is open elsewhere";

    private final FileChannel channel;

    private WorkspaceLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock at once or not at all.
     *
     * @throws WorkspaceInUse if another process, or another opening in this one, has it
     * @throws IOException if the folder cannot be written to, or its file system knows no locks
     */
    public static WorkspaceLock take(Path folder) throws IOException, WorkspaceInUse {
        FileChannel channel = FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        try {
            if (taken(channel)) {
                return new WorkspaceLock(channel);
            }
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new WorkspaceInUse(ELSEWHERE);
    }

    /**
     * Keeps everybody out while a workspace is read. Where its folder cannot be written to, or its file system knows no
     * locks, nobody can have opened it but who left his lock there to be seen.
     *
     * @return what holds it; nothing where there is nothing to be held
     * @throws WorkspaceInUse if it is open
     */
    public static Optional<WorkspaceLock> whileReading(Path folder) throws IOException, WorkspaceInUse {
        return whileReading(folder, WorkspaceLock::take);
    }

    /** Takes a lock; tests let it fail as a share without locks does. */
    @FunctionalInterface
    interface Taking {

        WorkspaceLock take(Path folder) throws IOException, WorkspaceInUse;
    }

    static Optional<WorkspaceLock> whileReading(Path folder, Taking taking) throws IOException, WorkspaceInUse {
        try {
            return Optional.of(taking.take(folder));
        } catch (IOException noWritingOrNoLocks) {
            return shared(folder.resolve(NAME));
        }
    }

    private static Optional<WorkspaceLock> shared(Path file) throws WorkspaceInUse {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            try {
                if (channel.tryLock(0, Long.MAX_VALUE, true) != null) {
                    return Optional.of(new WorkspaceLock(channel));
                }
            } catch (IOException | OverlappingFileLockException e) {
                channel.close();
                throw e;
            }
            channel.close();
        } catch (IOException noLocks) {
            return Optional.empty();
        } catch (OverlappingFileLockException e) {
            throw new WorkspaceInUse(ELSEWHERE);
        }
        throw new WorkspaceInUse(ELSEWHERE);
    }

    private static boolean taken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
