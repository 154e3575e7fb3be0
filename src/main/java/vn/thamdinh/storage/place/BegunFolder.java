package vn.thamdinh.storage.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A folder "name-N.tmp" in which a folder grows before it takes its place. Beside what grows lies a mark, locked and written
 * again and again while somebody is at it: after a power cut it tells that all there is a broken half of our own, and when it
 * broke off. What was added, changed or taken away later, or was opened as a workspace, is somebody's work and stays.
 */
public final class BegunFolder {

    static final String MARK = "tham-dinh.begun";
    static final String GROWING = "whole";

    private static final System.Logger LOG = System.getLogger(BegunFolder.class.getName());
    private static final String CONTENT = "tham-dinh begun 2\n%s\n";
    private static final String SUFFIX = "-[0-9]{1,4}\\.tmp";
    private static final int LONGEST = 64 << 10;
    private static final int MOST_LEFTOVERS = 1000;
    private static final Duration BEAT = Duration.ofSeconds(2);
    /** Between two beats, and as exactly as file systems keep times. */
    private static final Duration NEAR = Duration.ofSeconds(5);

    private final Path folder;
    private final FileChannel mark;
    private final CountDownLatch over = new CountDownLatch(1);

    private BegunFolder(Path folder, FileChannel mark) {
        this.folder = folder;
        this.mark = mark;
    }

    /** A new one; what bears such a name already is somebody else's and stays. */
    static BegunFolder beside(Path place) throws IOException {
        Path folder = fresh(place);
        FileChannel mark = FileChannel.open(folder.resolve(MARK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var begun = new BegunFolder(folder, mark);
        try {
            hold(mark);
            begun.beat();
            Files.createDirectory(begun.growing());
            AtomicFiles.forceFolder(folder);
            Thread.ofVirtual().name("begun").start(begun::beatOn);
            return begun;
        } catch (IOException | RuntimeException e) {
            begun.clear();
            throw e;
        }
    }

    private static Path fresh(Path place) throws IOException {
        Files.createDirectories(place.getParent());
        for (int number = 1; ; number++) {
            try {
                return Files.createDirectory(place.resolveSibling(place.getFileName() + "-" + number + ".tmp"));
            } catch (FileAlreadyExistsException taken) {
                if (number == MOST_LEFTOVERS) {
                    throw taken;
                }
            }
        }
    }

    /** Writes the mark again: so long somebody was at it. */
    synchronized void beat() throws IOException {
        if (mark.isOpen()) {
            mark.write(ByteBuffer.wrap(content(folder)), 0);
            mark.force(true);
        }
    }

    private void beatOn() {
        try {
            while (!over.await(BEAT.toMillis(), TimeUnit.MILLISECONDS)) {
                beat();
            }
        } catch (IOException fault) {
            // What broke off then looks changed later, and stays.
            LOG.log(System.Logger.Level.DEBUG, "a mark is not written again", fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is to be filled, and then moved away. */
    Path growing() {
        return folder.resolve(GROWING);
    }

    /** Takes away what is left of it; the mark last, so that a half that is left is known by it. */
    void clear() throws IOException {
        over.countDown();
        synchronized (this) {
            mark.close();
        }
        clear(folder);
    }

    /** What grew here has taken its place; an empty folder that cannot be deleted today is cleared away another time. */
    void forget() {
        try {
            clear();
        } catch (IOException left) {
            LOG.log(System.Logger.Level.WARNING, "an empty folder is not cleared away", left);
        }
    }

    private static void clear(Path folder) throws IOException {
        Trees.delete(folder.resolve(GROWING));
        Files.deleteIfExists(folder.resolve(MARK));
        Files.delete(folder);
    }

    /** Clears away those in a folder that nobody is at any more. Whatever has anything else in it is left alone. */
    static void clearBroken(Path parent) {
        try (var inside = Files.list(parent)) {
            inside.filter(one -> one.getFileName().toString().matches(".+" + SUFFIX)).toList()
                    .forEach(BegunFolder::clearIfBroken);
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.DEBUG, "no leftovers can be looked for", unreadable);
        }
    }

    private static void clearIfBroken(Path folder) {
        try {
            if (isOurs(folder) && isLeft(folder.resolve(MARK)) && isUntouched(folder)) {
                clear(folder);
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "a broken half is not cleared away", e);
        }
    }

    /** What the mark of a folder says: a copy of it that somebody put elsewhere is not ours. */
    static byte[] content(Path folder) {
        return CONTENT.formatted(folder.toAbsolutePath().normalize()).getBytes(StandardCharsets.UTF_8);
    }

    /** Nothing in it but the mark as we write it and what grew beside it. */
    private static boolean isOurs(Path folder) throws IOException {
        Path mark = folder.resolve(MARK);
        if (!isFolder(folder) || !Files.isRegularFile(mark, LinkOption.NOFOLLOW_LINKS)
                || Files.size(mark) > LONGEST || !Arrays.equals(Files.readAllBytes(mark), content(folder))) {
            return false;
        }
        try (var inside = Files.list(folder)) {
            return inside.filter(one -> !one.equals(mark)).allMatch(one -> one.endsWith(GROWING) && isFolder(one));
        }
    }

    /** Whether nothing of what grew is newer than the last beat of who filled it, and nobody had it open; or it moved away. */
    private static boolean isUntouched(Path folder) throws IOException {
        Instant last = Files.getLastModifiedTime(folder.resolve(MARK)).toInstant().plus(NEAR);
        if (!Files.exists(folder.resolve(GROWING), LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        try (var all = Files.walk(folder.resolve(GROWING))) {
            for (Path one : all.toList()) {
                var seen = Files.readAttributes(one, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (seen.lastModifiedTime().toInstant().isAfter(last) || one.endsWith(WorkspaceLock.NAME) || !seen.isDirectory() && !seen.isRegularFile()) {
                    return false;
                }
            }
            return true;
        } catch (UncheckedIOException unreadable) {
            return false;
        }
    }

    /** What somebody opens is no broken half any more, however it came to be: it is never cleared away. */
    public static void adopt(Path opened) throws IOException {
        Path above = opened.toAbsolutePath().getParent();
        if (above != null && opened.endsWith(GROWING) && Files.isRegularFile(above.resolve(MARK), LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(above.resolve(MARK));
        }
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether nobody holds the mark; where there are no locks nobody can tell. */
    private static boolean isLeft(Path mark) throws IOException {
        try (var channel = FileChannel.open(mark, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException here) {
            return false;
        }
    }

    private static void hold(FileChannel mark) {
        try {
            mark.tryLock();
        } catch (IOException noLocks) {
            LOG.log(System.Logger.Level.DEBUG, "a folder is filled without a lock", noLocks);
        }
    }
}
