package vn.thamdinh.storage.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** Whole folders. */
public final class Trees {

    private Trees() {
    }

    /** Copies a folder with everything in it to the disk; the target may be there already. */
    public static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path place = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
                    force(place);
                }
            }
        }
        AtomicFiles.forceFolder(to);
    }

    /**
     * Fills a folder.
     *
     * @param <E> what else may go wrong
     */
    @FunctionalInterface
    public interface Filling<E extends Exception> {

        void fill(Path folder) throws IOException, E;
    }

    /**
     * Makes a folder as a whole: it is filled under a temporary name of its own beside its place and appears there when
     * everything is in it and on the disk. If this throws, nothing of it is left, and nothing else was touched.
     *
     * @param target absent, or an empty folder; behind a link the folder itself is filled, and the link stays
     */
    public static <E extends Exception> void appear(Path target, Filling<E> filling) throws IOException, E {
        Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        clearBroken(place.getParent());
        BegunFolder begun = BegunFolder.beside(place);
        boolean emptied = false;
        try {
            filling.fill(begun.growing());
            AtomicFiles.forceFolder(begun.growing());
            emptied = Files.deleteIfExists(place);
            Files.move(begun.growing(), place, StandardCopyOption.ATOMIC_MOVE);
            AtomicFiles.forceFolder(place.getParent());
        } catch (Exception e) {
            try {
                begun.clear();
                if (emptied) {
                    Files.createDirectories(place);
                }
            } catch (IOException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
        begun.forget();
    }

    /** Clears away what {@link #appear} left in a folder when the power went; what is not surely ours stays. */
    public static void clearBroken(Path parent) {
        BegunFolder.clearBroken(parent);
    }

    /**
     * Deletes a folder with everything in it, or a file; what is not there is gone already. Links go, not what they lead to.
     */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
