package vn.thamdinh.storage.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.storage.keys.KeyVault;
import vn.thamdinh.storage.keys.NewerFormat;
import vn.thamdinh.storage.place.AtomicFiles;

/** The file workspace.json of a workspace folder. */
public final class WorkspaceFile {

    /** Its name. */
    public static final String NAME = "workspace.json";

    /** The folder of the journal beside it. */
    public static final String JOURNAL = "journal";

    private WorkspaceFile() {
    }

    /**
     * A vault that was found.
     *
     * @param recovered whether workspace.json was missing or damaged and the vault comes from the journal: then write
     *     it again once it has opened
     */
    public record Found(KeyVault vault, boolean recovered) {
    }

    /** Writes the file atomically. */
    public static void write(Path folder, KeyVault vault) throws IOException {
        AtomicFiles.write(folder.resolve(NAME), vault.toBytes());
    }

    /** Reads the file alone. */
    public static KeyVault read(Path folder) throws IOException, DamagedPayload, NewerFormat {
        Path file = folder.resolve(NAME);
        if (Files.size(file) > KeyVault.LONGEST) {
            throw new DamagedPayload("workspace.json is too long");
        }
        return KeyVault.parse(Files.readAllBytes(file));
    }

    /**
     * Reads the file or, where it is missing or damaged, the newest readable copy in the journal. A passphrase that
     * was changed after that copy was written does not open it, the one before does.
     *
     * @throws NoSuchFileException if there is neither: this is no workspace
     * @throws DamagedPayload if the file is damaged and the journal has no copy
     */
    public static Found readOrRecover(Path folder) throws IOException, DamagedPayload, NewerFormat {
        try {
            return new Found(read(folder), false);
        } catch (NoSuchFileException | DamagedPayload e) {
            var copy = JournalReader.newestVault(folder.resolve(JOURNAL));
            if (copy.isPresent()) {
                return new Found(copy.get(), true);
            }
            throw e;
        }
    }
}
