package vn.thamdinh.storage;

import java.io.IOException;
import java.nio.file.Path;

import vn.thamdinh.seal.AgeRecipient;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.RecoveryCode;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.journal.Journal;
import vn.thamdinh.storage.journal.WorkspaceFile;
import vn.thamdinh.storage.keys.KeyVault;
import vn.thamdinh.storage.keys.WorkspaceKeys;

/** The keys of an open workspace and what wraps them on the disk. Salts and nonces here are never seeded. */
final class KeyRing implements AutoCloseable {

    private final Path folder;
    private final Workspace.Surroundings surroundings;
    private final WorkspaceKeys keys;
    private final Journal journal;
    private KeyVault vault;

    KeyRing(Path folder, Workspace.Surroundings surroundings, WorkspaceKeys keys, KeyVault vault, Journal journal) {
        this.folder = folder;
        this.surroundings = surroundings;
        this.keys = keys;
        this.vault = vault;
        this.journal = journal;
    }

    WorkspaceKeys keys() {
        return keys;
    }

    synchronized KeyVault vault() {
        return vault;
    }

    /** Gives a prepared journal the key block of now, so that no older passphrase opens it. */
    synchronized void seal(Path prepared) throws IOException {
        try (Journal journal = Journal.open(prepared, keys, vault)) {
            journal.vaultChanged(vault);
        }
    }

    /** Whether it is the passphrase of now; wrong ones make the next try wait, as when opening. */
    void confirm(Passphrase passphrase) throws StorageException {
        KeyVault now = vault();
        Guard.run(folder, () -> {
            new Unlocking(folder, surroundings).unlock(_ -> now.unlock(passphrase)).keys().close();
            return true;
        });
    }

    /** What stands in workspace.json. */
    synchronized byte[] vaultBlock() {
        return vault.toBytes();
    }

    synchronized KeyDerivation.Cost passphraseCost() {
        return vault.passphraseCost();
    }

    synchronized void changePassphrase(Passphrase passphrase) throws StorageException {
        store(vault.withPassphrase(keys, passphrase, new SystemEntropy()));
    }

    synchronized RecoveryCode renewRecovery() throws StorageException {
        var renewed = vault.renewRecovery(keys, new SystemEntropy());
        store(renewed.vault());
        return renewed.recovery();
    }

    byte[] escrowFor(AgeRecipient keeper) {
        return keys.escrowedFor(keeper);
    }

    /** The file first: if the journal's copy stays behind, the next opening brings it up to date. */
    private void store(KeyVault changed) throws StorageException {
        Guard.run(folder, () -> {
            WorkspaceFile.write(folder, changed);
            vault = changed;
            journal.vaultChanged(changed);
            return changed;
        });
    }

    @Override
    public void close() {
        keys.close();
    }
}
