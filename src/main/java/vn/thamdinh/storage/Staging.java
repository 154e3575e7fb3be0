package vn.thamdinh.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
     * Everything that the backup holds. What of the journal it says to lack is remembered as lost; nothing else may be.
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
            List<String> lost = point.segments().stream().filter(BackupPoint.Segment::isLost)
                    .map(segment -> JournalIntake.name(segment.number())).toList();
            List<String> damage = database.write(tx -> {
                var found = new ArrayList<>(JournalIntake.run(tx, journal, keys, progress).damage());
                drafts.forEach(tx.texts()::putDraft);
                lost.forEach(segment -> found.remove(JournalIntake.missing(segment)));
                Projection.rebuild(tx);
                return found;
            });
            if (!damage.isEmpty() || lost.isEmpty() && !isWhole(database, point)) {
                throw new BackupDamaged("%06d".formatted(point.number()));
            }
            if (!lost.isEmpty() && !isAll(database, point)) {
                remember(database, lost);
            }
            database.checkpoint();
            return database.read(tx -> tx.entries().all());
        }
    }

    private static boolean isWhole(Database database, BackupPoint point) {
        return point.digest().isEmpty() || database.read(Projection::digest).equals(point.digest());
    }

    /** What stood in a segment that is lost may stand in another again; entries alone would not tell. */
    private static boolean isAll(Database database, BackupPoint point) {
        return database.read(tx -> tx.saves().digest()).equals(point.saves());
    }

    private static void remember(Database database, List<String> lost) {
        database.write(tx -> {
            LostSegments.note(tx, lost);
            return Projection.rebuild(tx);
        });
    }
}
