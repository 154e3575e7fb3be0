package vn.thamdinh.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The workspace that was opened last on this computer, remembered outside of it. */
final class RecentFolder {

    private static final Logger LOG = System.getLogger(RecentFolder.class.getName());
    private static final String FILE = "recent-folder.txt";

    private final Path file;

    /** @param state where this computer remembers workspaces */
    RecentFolder(Path state) {
        this.file = state.resolve(FILE);
    }

    /** Nothing where none was opened, or where it is no longer there. May wait for a share that does not answer. */
    Optional<Path> read() {
        try {
            return Optional.of(Path.of(Files.readString(file).strip())).filter(Files::isDirectory);
        } catch (IOException | InvalidPathException unknown) {
            return Optional.empty();
        }
    }

    void remember(Path folder) {
        if (read().equals(Optional.of(folder.toAbsolutePath()))) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, folder.toAbsolutePath().toString());
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, "the folder opened last is not remembered");
        }
    }
}
