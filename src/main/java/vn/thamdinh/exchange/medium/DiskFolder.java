package vn.thamdinh.exchange.medium;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** A folder of a real file system. */
public final class DiskFolder implements StickFolder {

    /** A lock on a byte that no file has tells other programs that a file is being written, and hinders no reading. */
    private static final long BEYOND = Long.MAX_VALUE - 1;

    private final Path path;
    private final FileStore store;

    private DiskFolder(Path path, FileStore store) {
        this.path = path;
        this.store = store;
    }

    /**
     * The folder at this place, which is made if only its last part is missing.
     *
     * @throws StickException if there is no such place or it cannot be written to
     */
    public static DiskFolder at(Path place) throws StickException {
        Path path = place.toAbsolutePath();
        Path existing = Files.exists(path) || path.getParent() == null ? path : path.getParent();
        if (!Files.isDirectory(existing)) {
            throw StickException.of(StickException.Problem.GONE, existing.toString());
        }
        try {
            var there = new DiskFolder(existing, Files.getFileStore(existing));
            return existing.equals(path) ? there : there.made(path);
        } catch (IOException e) {
            throw StickException.of(StickException.Problem.GONE, String.valueOf(e.getMessage()));
        }
    }

    private DiskFolder made(Path inside) throws StickException {
        try {
            Files.createDirectory(inside);
            return new DiskFolder(inside, store);
        } catch (IOException e) {
            throw StickException.explain(e, this);
        }
    }

    @Override
    public Path path() {
        return path;
    }

    /** Where a stick was pulled, its place may be gone or be an empty folder of the computer's own disk. */
    @Override
    public State state() throws IOException {
        FileStore now = Files.getFileStore(path);
        if (!Files.isDirectory(path) || !now.equals(store)) {
            throw new NoSuchFileException(path.toString());
        }
        boolean readOnly = now.isReadOnly() || !Files.isWritable(path);
        return new State(readOnly, now.getUsableSpace(), FileSystemKind.largestFile(now.type()));
    }

    @Override
    public List<String> list() throws IOException {
        try (Stream<Path> inside = Files.list(path)) {
            return inside.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Override
    public NewFile create(String name) throws IOException {
        FileChannel channel = FileChannel.open(path.resolve(name), StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE);
        try {
            channel.tryLock(BEYOND, 1, false);
        } catch (IOException _) {
            // No locks there: then nobody looks for one either.
        }
        return new Open(channel);
    }

    @Override
    public ReadBack read(String name) throws IOException {
        return DirectFile.open(path.resolve(name), store.getBlockSize());
    }

    @Override
    public void rename(String from, String to) throws IOException {
        if (Files.exists(path.resolve(to))) {
            throw new FileAlreadyExistsException(to);
        }
        Files.move(path.resolve(from), path.resolve(to));
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(path.resolve(name));
    }

    @Override
    public void deleteAbandoned(String name) throws IOException {
        try (FileChannel channel = FileChannel.open(path.resolve(name), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock(BEYOND, 1, false)) {
            if (lock == null) {
                return;
            }
        } catch (OverlappingFileLockException | IOException _) {
            return;
        }
        Files.deleteIfExists(path.resolve(name));
    }

    @Override
    public void force() throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(path, StandardOpenOption.READ);
        } catch (IOException _) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }

    private record Open(FileChannel channel) implements NewFile {

        @Override
        public void write(ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }

        @Override
        public void force() throws IOException {
            channel.force(true);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
