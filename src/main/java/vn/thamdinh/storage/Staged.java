package vn.thamdinh.storage;

import java.util.List;

import vn.thamdinh.storage.backup.BackupPoint;
import vn.thamdinh.wire.entry.StoredEntry;

/**
 * A backup that was read whole, found right, and is ready to take the place of what is held now. Nothing has changed yet.
 *
 * @param gone     what is held now and was not then: it would go
 * @param regained what was held then and is not now: it would come back
 */
public record Staged(BackupPoint point, List<StoredEntry> gone, List<StoredEntry> regained) {

    public Staged {
        gone = List.copyOf(gone);
        regained = List.copyOf(regained);
    }
}
