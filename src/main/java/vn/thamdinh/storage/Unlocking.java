package vn.thamdinh.storage;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.seal.WrongKey;
import vn.thamdinh.storage.journal.JournalReader;
import vn.thamdinh.storage.journal.WorkspaceFile;
import vn.thamdinh.storage.keys.KeyVault;
import vn.thamdinh.storage.keys.NewerFormat;
import vn.thamdinh.storage.keys.WorkspaceKeys;
import vn.thamdinh.storage.place.StateFolder;
import vn.thamdinh.storage.place.UnlockDelay;

/** Finds the keys of a workspace and opens them, from the journal's copy where workspace.json is missing or damaged. */
final class Unlocking {

    private final Path folder;
    private final Workspace.Surroundings surroundings;

    Unlocking(Path folder, Workspace.Surroundings surroundings) {
        this.folder = folder;
        this.surroundings = surroundings;
    }

    /** What opens a vault: a passphrase or a recovery code. */
    @FunctionalInterface
    interface Opener {

        WorkspaceKeys open(KeyVault vault) throws WrongKey, DamagedPayload;
    }

    /** @param recovered whether workspace.json has to be written again */
    record Unlocked(KeyVault vault, WorkspaceKeys keys, boolean recovered) {
    }

    Unlocked unlock(Opener opener) throws IOException, StorageException {
        WorkspaceFile.Found found = find();
        var delay = UnlockDelay.of(new StateFolder(surroundings.stateDir()), found.vault().workspace(), folder,
                surroundings.clock());
        Duration wait = delay.remaining();
        if (wait.isPositive()) {
            throw new StorageException.TooEarly(wait);
        }
        try {
            Unlocked unlocked = unlock(found, opener);
            delay.succeeded();
            return unlocked;
        } catch (WrongKey e) {
            delay.failed();
            throw new StorageException.WrongPassphrase(e);
        } catch (DamagedPayload e) {
            throw new StorageException.Damaged("keys", e);
        }
    }

    private WorkspaceFile.Found find() throws IOException, StorageException {
        try {
            return WorkspaceFile.readOrRecover(folder);
        } catch (NoSuchFileException | NotDirectoryException e) {
            throw new StorageException.WorkspaceMissing(folder.toString());
        } catch (DamagedPayload e) {
            throw new StorageException.Damaged(WorkspaceFile.NAME, e);
        } catch (NewerFormat e) {
            throw new StorageException.NewerVersion(e);
        }
    }

    /** A flipped digit in a wrapped key looks like a wrong passphrase; the copy in the journal tells. */
    private Unlocked unlock(WorkspaceFile.Found found, Opener opener) throws IOException, WrongKey, DamagedPayload {
        try {
            return new Unlocked(found.vault(), opener.open(found.vault()), found.recovered());
        } catch (WrongKey | DamagedPayload e) {
            Optional<KeyVault> copy = JournalReader.newestVault(folder.resolve(WorkspaceFile.JOURNAL))
                    .filter(vault -> !Arrays.equals(vault.toBytes(), found.vault().toBytes()));
            if (copy.isEmpty()) {
                throw e;
            }
            return new Unlocked(copy.get(), opener.open(copy.get()), true);
        }
    }
}
