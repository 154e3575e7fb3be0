package vn.thamdinh.usecase.care;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import vn.thamdinh.storage.backup.BackupFolder;
import vn.thamdinh.storage.backup.BackupPoint;

/**
 * A backup as a person sees it in a list.
 *
 * @param shelf   where it lies
 * @param file    name of its manifest
 * @param details empty where the manifest cannot be read
 */
public record KeptBackup(Path shelf, String file, Optional<Details> details, State state) {

    /** Whether one can go back to it. */
    public enum State { COMPLETE, DAMAGED, NEWER }

    /**
     * What it says of itself.
     *
     * @param why     a word such as "import"
     * @param entries below zero where not known, {@link #UNTOLD} as the scores
     * @param bytes   of the journal, which grows with each score of others too; {@link #UNTOLD} the same as the scores
     * @param by      who worked; empty where not noted
     * @param scores  {@link #UNTOLD} where the person must not know how many there are
     * @param units   those that have scores; the same
     */
    public record Details(int number, Instant at, String why, long entries, long bytes, String by, long scores,
            long units, long documents) {

        /** Not to be known while scoring is blind. */
        public static final long UNTOLD = -2;

        /** Whether what it holds was noted. */
        public boolean isNoted() {
            return entries >= 0 || entries == UNTOLD;
        }

        /** Whether the person may know how many scores there are. */
        public boolean tellsScores() {
            return scores != UNTOLD;
        }
    }

    Optional<BackupPoint> point() throws IOException {
        return BackupFolder.on(shelf).list().stream().filter(shelved -> shelved.file().equals(file)).findFirst()
                .flatMap(shelved -> shelved.point());
    }
}
