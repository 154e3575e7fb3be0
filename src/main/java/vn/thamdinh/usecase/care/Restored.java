package vn.thamdinh.usecase.care;

import java.util.Optional;

import vn.thamdinh.usecase.Outcome;

/**
 * What became of going back to a backup. Either way the workspace is closed, and the backup is what counts from now on.
 *
 * @param left what kept it from taking its place at once; the next opening then finishes it
 */
public record Restored(KeptBackup backup, Optional<Outcome.Refused<Restored>> left) {
}
