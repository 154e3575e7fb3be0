package vn.thamdinh.app;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sees that a second start of the program brings the first one's window forward, with the file that it was started with.
 * A lock of the operating system says who is first: it goes away with the process, however that ends. The first listens at
 * a socket of the file system, in a folder that only this user may enter; no network is involved. It takes nothing but
 * "show" and the paths of files of its own kinds.
 */
final class SingleStart implements AutoCloseable {

    private static final String FOLDER = "run";
    private static final String SHOW = "show";
    private static final String OPEN = "open ";
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final int LONGEST = 8192;
    private static final int MOST_WAITING = 100;
    /** Addresses of such sockets hold 108 bytes with their end, on some systems 104. */
    private static final int LONGEST_ADDRESS = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration BETWEEN = Duration.ofMillis(100);
    /** A first one that has not opened its window yet, on a slow disk, is there all the same; then it may be stuck. */
    private static final Duration WHILE_LOCKED = Duration.ofSeconds(30);

    private final FileChannel channel;
    private final Path socket;
    private final BlockingQueue<Optional<OpenedFile>> requests = new LinkedBlockingQueue<>(MOST_WAITING);
    private volatile ServerSocketChannel server;

    private SingleStart(FileChannel channel, Path socket) {
        this.channel = channel;
        this.socket = socket;
    }

    /** How a start ends. */
    sealed interface Start {

        /** Nobody else runs, or nobody that answers: go on. */
        record First(Optional<SingleStart> single) implements Start {
        }

        /** The window that is there already came forward. */
        record Shown() implements Start {
        }
    }

    /**
     * Becomes the first, or hands over to who is.
     *
     * @param state folder of this user on this computer
     * @param file  what the program was started with
     */
    static Start begin(Path state, Optional<Path> file) {
        return begin(state, file, WHILE_LOCKED);
    }

    /** @param patience how long one is waited for that is there and does not answer */
    static Start begin(Path state, Optional<Path> file, Duration patience) {
        try {
            Path folder = own(state.resolve(FOLDER));
            Path socket = address(state, folder);
            long end = System.nanoTime() + patience.toNanos();
            do {
                Optional<SingleStart> first = first(folder, socket);
                if (first.isPresent()) {
                    first.get().bind();
                    return new Start.First(first);
                }
                if (ask(socket, file.map(path -> OPEN + path.toAbsolutePath()).orElse(SHOW))) {
                    return new Start.Shown();
                }
                Thread.sleep(BETWEEN);
            } while (System.nanoTime() - end < 0);
        } catch (IOException | UnsupportedOperationException e) {
            log().log(Level.WARNING, "single start: {0}", e.getClass().getName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Start.First(Optional.empty());
    }

    private static Optional<SingleStart> first(Path folder, Path socket) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new SingleStart(channel, socket));
            }
        } catch (OverlappingFileLockException e) {
            log().log(Level.FINE, "locked by this process", e);
        }
        channel.close();
        return Optional.empty();
    }

    /** A folder that only this user may enter. */
    private static Path own(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        return folder;
    }

    private static Path address(Path state, Path folder) throws IOException {
        Path usual = folder.resolve("s");
        if (usual.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_ADDRESS) {
            return usual;
        }
        String name = "tham-dinh-" + Integer.toHexString(state.toAbsolutePath().toString().hashCode());
        return own(Path.of(System.getProperty("java.io.tmpdir"), name)).resolve("s");
    }

    /** Whether the first one took it. */
    private static boolean ask(Path socket, String request) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            Thread.ofVirtual().start(() -> hurry(channel));
            write(channel, request);
            channel.shutdownOutput();
            return YES.equals(read(channel));
        } catch (IOException e) {
            return false;
        }
    }

    /** From now on others are heard; what they ask for waits until somebody listens. */
    private void bind() {
        try {
            Files.deleteIfExists(socket);
            server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            Thread.ofVirtual().name("single-start").start(this::serve);
        } catch (IOException | UnsupportedOperationException e) {
            log().log(Level.WARNING, "not listening: {0}", e.getClass().getName());
        }
    }

    /**
     * Hands on what is asked and what was asked before, on a thread of its own.
     *
     * @param asked given the file that was handed over, if one was
     */
    void listen(Consumer<Optional<OpenedFile>> asked) {
        Thread.ofVirtual().name("single-start-asked").start(() -> {
            try {
                while (channel.isOpen()) {
                    asked.accept(requests.take());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void serve() {
        while (server.isOpen()) {
            try {
                SocketChannel guest = server.accept();
                Thread.ofVirtual().start(() -> receive(guest));
                Thread.ofVirtual().start(() -> hurry(guest));
            } catch (IOException e) {
                log().log(Level.FINE, "no longer listening", e);
                return;
            }
        }
    }

    private void receive(SocketChannel guest) {
        try (guest) {
            String request = read(guest);
            Optional<OpenedFile> file = request.startsWith(OPEN) ? OpenedFile.of(request.substring(OPEN.length()))
                    : Optional.empty();
            boolean understood = (request.equals(SHOW) || file.isPresent()) && requests.offer(file);
            write(guest, understood ? YES : NO);
        } catch (IOException e) {
            log().log(Level.FINE, "a request that was cut off", e);
        }
    }

    /** Who does not come to the end of his request is not waited for. */
    private static void hurry(SocketChannel guest) {
        try {
            Thread.sleep(PATIENCE);
            guest.close();
        } catch (InterruptedException | IOException e) {
            log().log(Level.FINE, "already gone", e);
        }
    }

    private static void write(SocketChannel to, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
    }

    private static String read(SocketChannel from) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
        while (bytes.hasRemaining() && from.read(bytes) >= 0) {
            if (bytes.position() > 0 && bytes.get(bytes.position() - 1) == '\n') {
                break;
            }
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
    }

    @Override
    public void close() {
        try (channel; ServerSocketChannel last = server) {
            if (last != null) {
                Files.deleteIfExists(socket);
            }
        } catch (IOException e) {
            log().log(Level.FINE, "not cleared away", e);
        }
    }

    /** Asked for when there is something to say, since the log is begun beside this. */
    private static Logger log() {
        LogFile.awaitStarted();
        return Logger.getLogger(SingleStart.class.getName());
    }
}
