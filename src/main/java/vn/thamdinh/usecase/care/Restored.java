package vn.thamdinh.usecase.care;

import java.util.Optional;

import vn.thamdinh.usecase.Outcome;

/**
 * What became of going back to a backup. Either way the workspace is closed, and the backup is what counts from now on.
 *
 * @param undoable whether what was there before is a complete backup; else it lies in the workspace's folder alone
 * @param left what kept it from taking its place at once; the next opening then finishes it
 */
public record Restored(KeptBackup backup, boolean undoable, Optional<Outcome.Refused<Restored>> left) {
}
