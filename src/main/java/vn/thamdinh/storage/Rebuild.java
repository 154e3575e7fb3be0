package vn.thamdinh.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

import org.jooq.exception.DataAccessException;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.database.Database;
import vn.thamdinh.storage.database.Projection;
import vn.thamdinh.storage.journal.WorkspaceFile;
import vn.thamdinh.storage.keys.WorkspaceKeys;
import vn.thamdinh.storage.place.AtomicFiles;

/**
 * Makes the database anew from the journal and from what can still be read of the old one. The new file takes the old
 * one's place only when it is complete; until then nothing has changed.
 */
final class Rebuild {

    /** Name of the database without its suffix. */
    static final String NAME = "ledger";

    private static final String FRESH = "ledger-moi";

    private final Path folder;
    private final WorkspaceKeys keys;

    Rebuild(Path folder, WorkspaceKeys keys) {
        this.folder = folder;
        this.keys = keys;
    }

    /** A database without any content. */
    static Database empty(Path folder, String name, WorkspaceKeys keys) throws IOException {
        Database database = Database.open(folder, name, keys);
        database.write(tx -> {
            tx.held().recreate();
            return Projection.rebuild(tx);
        });
        database.checkpoint();
        return database;
    }

    /**
     * Does it, and keeps the old file, if there is one, under the name "ledger.mv.db.hong-1", -2, ….
     *
     * @param old      the damaged database, if it could be opened; it is closed
     * @param instance what is to go on belonging to this copy of the folder; empty if that is not known any more
     * @param whole    whether everything that was saved can be read from the old one, so that no segment is missed
     * @return the new one, open
     */
    Database run(Optional<Database> old, Map<String, String> instance, boolean whole, Progress progress)
            throws IOException {
        Salvage salvage = old.map(database -> database.read(Salvage::of)).orElse(Salvage.NOTHING);
        Files.deleteIfExists(folder.resolve(FRESH + Database.SUFFIX));
        try (Database fresh = empty(folder, FRESH, keys)) {
            fresh.write(tx -> {
                var intake = JournalIntake.run(tx, folder.resolve(WorkspaceFile.JOURNAL), keys, progress);
                salvage.store(tx);
                instance.forEach(tx.texts()::putInstance);
                LostSegments.doubt(tx, LostSegments.isDoubted(tx) || !whole && !intake.report().intact());
                return Projection.rebuild(tx);
            });
            fresh.checkpoint();
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(folder.resolve(FRESH + Database.SUFFIX));
            throw e;
        }
        old.ifPresent(Rebuild::close);
        exchange();
        return Database.open(folder, NAME, keys);
    }

    /** Puts the old file aside and the new one in its place; if that fails, the old one is back where it was. */
    private void exchange() throws IOException {
        Path place = folder.resolve(NAME + Database.SUFFIX);
        Path aside = aside(place);
        boolean old = Files.exists(place);
        if (old) {
            Files.move(place, aside, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(folder.resolve(FRESH + Database.SUFFIX), place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (old) {
                Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        AtomicFiles.forceFolder(folder);
    }

    private static Path aside(Path place) {
        int number = 1;
        Path aside;
        do {
            aside = place.resolveSibling(place.getFileName() + ".hong-" + number++);
        } while (Files.exists(aside));
        return aside;
    }

    private static void close(Database damaged) {
        try {
            damaged.close();
        } catch (DataAccessException e) {
            // It is put aside because it is damaged; that it does not even close changes nothing.
            return;
        }
    }
}
