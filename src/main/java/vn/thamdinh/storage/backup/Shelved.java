package vn.thamdinh.storage.backup;

import java.util.Optional;

/**
 * What lies among the backups under one name.
 *
 * @param file  the manifest's name
 * @param point what it says; empty if it cannot be read
 */
public record Shelved(String file, Optional<BackupPoint> point, State state) {

    /** Whether it can be gone back to; {@code COMPLETE} says that all files are there, not yet that each byte is right. */
    public enum State { COMPLETE, DAMAGED, NEWER }
}
