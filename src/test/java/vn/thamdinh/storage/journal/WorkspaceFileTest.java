package vn.thamdinh.storage.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.keys.KeyVault;
import vn.thamdinh.storage.keys.TestVault;

class WorkspaceFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_written_vault_is_read_back_and_leaves_no_other_file() throws Exception {
        WorkspaceFile.write(folder, TestVault.VAULT);
        WorkspaceFile.write(folder, TestVault.VAULT);
        assertArrayEquals(TestVault.VAULT.toBytes(), WorkspaceFile.read(folder).toBytes());
        assertFalse(WorkspaceFile.readOrRecover(folder).recovered());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void a_missing_or_damaged_file_comes_back_from_the_journal() throws Exception {
        writeJournal();
        assertRecovered();
        Files.writeString(folder.resolve(WorkspaceFile.NAME), "{\"format\":1,");
        assertRecovered();
        Files.write(folder.resolve(WorkspaceFile.NAME), new byte[100_000]);
        assertRecovered();
    }

    @Test
    void the_newest_readable_copy_is_taken() throws Exception {
        KeyVault changed;
        try (var keys = TestVault.unlock(); var fresh = Passphrase.of("sóc Bom Bo");
                var journal = Journal.open(folder.resolve(WorkspaceFile.JOURNAL), keys, TestVault.VAULT)) {
            changed = TestVault.VAULT.withPassphrase(keys, fresh, new SystemEntropy());
            journal.vaultChanged(changed);
        }
        assertArrayEquals(changed.toBytes(), WorkspaceFile.readOrRecover(folder).vault().toBytes());
        Path newest = folder.resolve(WorkspaceFile.JOURNAL).resolve("000002.tdj");
        byte[] bytes = Files.readAllBytes(newest);
        bytes[100] ^= 1;
        Files.write(newest, bytes);
        assertArrayEquals(TestVault.VAULT.toBytes(), WorkspaceFile.readOrRecover(folder).vault().toBytes());
    }

    @Test
    void without_file_and_journal_it_is_no_workspace() throws Exception {
        assertThrows(NoSuchFileException.class, () -> WorkspaceFile.readOrRecover(folder));
        Files.writeString(folder.resolve(WorkspaceFile.NAME), "x");
        assertThrows(DamagedPayload.class, () -> WorkspaceFile.readOrRecover(folder));
    }

    private void writeJournal() throws Exception {
        try (var keys = TestVault.unlock();
                var journal = Journal.open(folder.resolve(WorkspaceFile.JOURNAL), keys, TestVault.VAULT)) {
            journal.append(new byte[3]);
        }
    }

    private void assertRecovered() throws Exception {
        var found = WorkspaceFile.readOrRecover(folder);
        assertTrue(found.recovered());
        assertArrayEquals(TestVault.VAULT.toBytes(), found.vault().toBytes());
    }
}
