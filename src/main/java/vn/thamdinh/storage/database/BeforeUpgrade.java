package vn.thamdinh.storage.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The database file as it was before its tables were brought up to date. H2 commits each statement of a migration by
 * itself: where the power fails in the middle, the next opening begins again with this copy.
 */
final class BeforeUpgrade {
    private static final String SUFFIX = ".before-upgrade";

    private final Path file;
    private final Path kept;

    BeforeUpgrade(Path file) {
        this.file = file;
        this.kept = file.resolveSibling(file.getFileName() + SUFFIX);
    }

    /** Undoes an upgrade that did not come to its end. */
    void restore() throws IOException {
        if (Files.exists(kept)) {
            Files.move(kept, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Keeps the closed file, whole and on the disk, under another name. */
    void keep() throws IOException {
        Path copy = kept.resolveSibling(kept.getFileName() + ".tmp");
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(copy, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The upgrade is on the disk. */
    void forget() throws IOException {
        Files.deleteIfExists(kept);
    }
}
