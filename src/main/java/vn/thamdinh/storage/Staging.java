package vn.thamdinh.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.backup.BackupDamaged;
import vn.thamdinh.storage.backup.BackupFolder;
import vn.thamdinh.storage.backup.BackupPoint;
import vn.thamdinh.storage.database.Database;
import vn.thamdinh.storage.database.Projection;
import vn.thamdinh.storage.journal.WorkspaceFile;
import vn.thamdinh.storage.keys.WorkspaceKeys;
import vn.thamdinh.wire.entry.StoredEntry;

/** Makes journal and database of a backup in a folder of their own, and holds them against what the backup says. */
final class Staging {

    private final WorkspaceKeys keys;
    private final Path place;

    Staging(WorkspaceKeys keys, Path place) {
        this.keys = keys;
        this.place = place;
    }

    /**
     * Everything that the backup holds.
     *
     * @param drafts unfinished texts of now, which no backup has; they are kept
     * @throws BackupDamaged if a byte is not what it was
     */
    List<StoredEntry> stage(BackupFolder shelf, BackupPoint point, Map<String, String> drafts, Progress progress)
            throws IOException {
        Path journal = place.resolve(WorkspaceFile.JOURNAL);
        shelf.stage(point, journal);
        progress.check();
        try (Database database = Rebuild.empty(place, Rebuild.NAME, keys)) {
            List<String> damage = database.write(tx -> {
                var intake = JournalIntake.run(tx, journal, keys, progress);
                drafts.forEach(tx.texts()::putDraft);
                Projection.rebuild(tx);
                return intake.damage();
            });
            database.checkpoint();
            String digest = database.read(Projection::digest);
            if (!damage.isEmpty() || !point.digest().isEmpty() && !point.digest().equals(digest)) {
                throw new BackupDamaged("%06d".formatted(point.number()));
            }
            return database.read(tx -> tx.entries().all());
        }
    }
}
