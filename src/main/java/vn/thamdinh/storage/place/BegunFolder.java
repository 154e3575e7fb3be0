package vn.thamdinh.storage.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * A folder "name-N.tmp" in which a folder grows before it takes its place. Beside what grows lies a mark, locked while
 * somebody is at it: after a power cut it tells that all there is a broken half of our own.
 */
final class BegunFolder {

    static final String MARK = "tham-dinh.begun";
    static final String GROWING = "whole";

    private static final System.Logger LOG = System.getLogger(BegunFolder.class.getName());
    private static final byte[] CONTENT = "tham-dinh begun 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final String SUFFIX = "-[0-9]{1,4}\\.tmp";
    private static final int MOST_LEFTOVERS = 1000;

    private final Path folder;
    private final FileChannel mark;

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
            mark.write(ByteBuffer.wrap(CONTENT));
            mark.force(true);
            Files.createDirectory(begun.growing());
            AtomicFiles.forceFolder(folder);
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

    /** What is to be filled, and then moved away. */
    Path growing() {
        return folder.resolve(GROWING);
    }

    /** Takes away what is left of it; the mark last, so that a half that is left is known by it. */
    void clear() throws IOException {
        mark.close();
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
            if (isOurs(folder) && isLeft(folder.resolve(MARK))) {
                clear(folder);
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "a broken half is not cleared away", e);
        }
    }

    /** Nothing in it but the mark as we write it and what grew beside it. */
    private static boolean isOurs(Path folder) throws IOException {
        Path mark = folder.resolve(MARK);
        if (!isFolder(folder) || !Files.isRegularFile(mark, LinkOption.NOFOLLOW_LINKS)
                || Files.size(mark) != CONTENT.length || !Arrays.equals(Files.readAllBytes(mark), CONTENT)) {
            return false;
        }
        try (var inside = Files.list(folder)) {
            return inside.filter(one -> !one.equals(mark)).allMatch(one -> one.endsWith(GROWING) && isFolder(one));
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
