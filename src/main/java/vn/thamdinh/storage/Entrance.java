package vn.thamdinh.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.storage.backup.BackupFolder;
import vn.thamdinh.storage.backup.MovedMark;
import vn.thamdinh.storage.backup.Replacement;
import vn.thamdinh.storage.database.Database;
import vn.thamdinh.storage.journal.Journal;
import vn.thamdinh.storage.journal.JournalReader;
import vn.thamdinh.storage.journal.SegmentFiles;
import vn.thamdinh.storage.journal.WorkspaceFile;
import vn.thamdinh.storage.keys.KeyVault;
import vn.thamdinh.storage.keys.NewerFormat;
import vn.thamdinh.storage.keys.WorkspaceKeys;
import vn.thamdinh.storage.place.BegunFolder;
import vn.thamdinh.storage.place.InstanceStamp;
import vn.thamdinh.storage.place.StateFolder;
import vn.thamdinh.storage.place.WorkspaceLock;

/** The way into a workspace folder: its keys, its lock, its journal, then what {@link Opening} puts right. */
final class Entrance {

    private final Path folder;
    private final Workspace.Surroundings surroundings;

    Entrance(Path folder, Workspace.Surroundings surroundings) {
        this.folder = folder.toAbsolutePath();
        this.surroundings = surroundings;
    }

    static Optional<String> idOf(Path folder) {
        try {
            return Optional.of(WorkspaceFile.readOrRecover(folder).vault().workspace().hex());
        } catch (IOException | DamagedPayload | NewerFormat e) {
            return Optional.empty();
        }
    }

    Workspace.Created create(KeyVault.Created created) throws IOException, StorageException {
        try {
            return new Workspace.Created(begin(created), created.recovery());
        } catch (IOException | StorageException | RuntimeException e) {
            created.close();
            throw e;
        }
    }

    private Workspace begin(KeyVault.Created created) throws IOException, StorageException {
        WorkspaceLock lock = Guard.lock(folder);
        try {
            WorkspaceFile.write(folder, created.vault());
            Rebuild.empty(folder, Rebuild.NAME, created.keys()).close();
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
        return enter(new Unlocking.Unlocked(created.vault(), created.keys(), false), lock, true);
    }

    Workspace open(Unlocking.Opener opener) throws StorageException {
        return Guard.run(folder, () -> {
            prepare();
            var unlocked = new Unlocking(folder, surroundings).unlock(opener);
            try {
                return enter(unlocked, Guard.lock(folder), false);
            } catch (IOException | StorageException | RuntimeException e) {
                unlocked.keys().close();
                throw e;
            }
        });
    }

    /** What was moved away is not opened; what a restore left half done is finished first. */
    private void prepare() throws IOException, StorageException {
        if (!Files.isDirectory(folder)) {
            throw new StorageException.WorkspaceMissing(folder.toString());
        }
        var moved = MovedMark.read(folder);
        if (moved.isPresent()) {
            throw new StorageException.MovedAway(moved.get());
        }
        BegunFolder.adopt(folder);
        var replacement = new Replacement(folder);
        if (replacement.isOpen()) {
            try (var _ = Guard.lock(folder)) {
                replacement.settle();
            }
        }
    }

    /** Lets a workspace that moved away be opened here again: it begins a new writer. */
    static Path takeBack(Path folder, Workspace.Surroundings surroundings) throws IOException, StorageException {
        try (var _ = Guard.lock(folder)) {
            InstanceStamp.of(new StateFolder(surroundings.stateDir()),
                    WorkspaceFile.readOrRecover(folder).vault().workspace(), folder).forget();
            MovedMark.remove(folder);
            return folder;
        } catch (DamagedPayload e) {
            throw new StorageException.Damaged(WorkspaceFile.NAME, e);
        } catch (NewerFormat e) {
            throw new StorageException.NewerVersion(e);
        }
    }

    private Workspace enter(Unlocking.Unlocked unlocked, WorkspaceLock lock, boolean created)
            throws IOException, StorageException {
        Journal journal = null;
        try {
            if (unlocked.recovered()) {
                WorkspaceFile.write(folder, unlocked.vault());
            }
            Path frames = folder.resolve(WorkspaceFile.JOURNAL);
            boolean lost = !created && SegmentFiles.list(frames).isEmpty();
            if (lost && !Database.exists(folder, Rebuild.NAME) && wasInUse(unlocked.keys())) {
                throw new StorageException.LedgerGone(folder.toString());
            }
            journal = Journal.open(frames, unlocked.keys(), unlocked.vault());
            finishChange(frames, journal, unlocked.vault());
            var opened = new Opening(folder, surroundings, unlocked, created)
                    .run(journal, lost ? List.of("MISSING") : List.of(), unlocked.recovered());
            var keyRing = new KeyRing(folder, surroundings, unlocked.keys(), unlocked.vault(), journal);
            return new Workspace(folder, keyRing, lock, journal, opened);
        } catch (IOException | StorageException | RuntimeException e) {
            if (journal != null) {
                journal.close();
            }
            lock.close();
            throw e;
        }
    }

    /** Whether more than its beginning took place here, which alone leaves a folder without journal and database. */
    private boolean wasInUse(WorkspaceKeys keys) throws IOException {
        var stamp = InstanceStamp.of(new StateFolder(surroundings.stateDir()), keys.workspace(), folder);
        return stamp.contradicts("", 0) || !BackupFolder.in(folder).points().isEmpty();
    }

    /** A change of the passphrase that was cut off after workspace.json is finished, so that the old one is over. */
    private static void finishChange(Path frames, Journal journal, KeyVault vault) throws IOException {
        var copy = JournalReader.newestVault(frames);
        if (copy.isPresent() && !Arrays.equals(copy.get().toBytes(), vault.toBytes())) {
            journal.vaultChanged(vault);
        }
    }
}
