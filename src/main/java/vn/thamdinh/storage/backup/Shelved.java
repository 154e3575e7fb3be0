package vn.thamdinh.storage.backup;

import java.util.Optional;

/**
 * What lies among the backups under one name.
 *
 * @param file  the manifest's name
 * @param point what it says; empty if it cannot be read
 */
public record Shelved(String file, Optional<BackupPoint> point, State state) {

    /**
     * Whether it can be gone back to; {@code COMPLETE} says that all files are there, not yet that each byte is right.
     * {@code PARTIAL}: so are all files that it has, but parts of the journal could not be had when it was made.
     */
    public enum State { COMPLETE, PARTIAL, DAMAGED, NEWER }
}
