package vn.thamdinh.storage.backup;

import java.io.IOException;

/** A copy is missing or not what it was when it was made. */
public final class BackupDamaged extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param file its name, or a word for what was found to be wrong */
    public BackupDamaged(String file) {
        super(file);
    }
}
