package vn.thamdinh.storage.place;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Lets one process have a workspace open: a lock of the operating system on the file "lock" in its folder. It goes
 * away with the process, however that ends; the file itself stays and means nothing.
 */
public final class WorkspaceLock implements Closeable {

    /** The name of the locked file. */
    public static final String NAME = "lock";

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
        throw new WorkspaceInUse("the workspace is open elsewhere");
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
