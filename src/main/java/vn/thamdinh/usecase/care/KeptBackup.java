package vn.thamdinh.usecase.care;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
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

    /** Whether one can go back to it; {@code PARTIAL}: to what it has, see {@link Details#lacks}. */
    public enum State { COMPLETE, PARTIAL, DAMAGED, NEWER }

    /**
     * What it says of itself.
     *
     * @param why     a word such as "import"
     * @param entries below zero where not known, {@link #UNTOLD} as the scores
     * @param bytes   of the journal, which grows with each score of others too; {@link #UNTOLD} the same as the scores
     * @param by      who worked; empty where not noted
     * @param scores  {@link #UNTOLD} where the person must not know how many there are
     * @param units   those that have scores; the same
     * @param lacks   files of the journal that could not be had when it was made; what stood in them alone is not in it
     */
    public record Details(int number, Instant at, String why, long entries, long bytes, String by, long scores,
            long units, long documents, List<String> lacks) {

        /** Not to be known while scoring is blind. */
        public static final long UNTOLD = -2;

        public Details {
            lacks = List.copyOf(lacks);
        }

        /** Whether what it holds was noted. */
        public boolean isNoted() {
            return entries >= 0 || entries == UNTOLD;
        }

        /** Whether the person may know how many scores there are. */
        public boolean tellsScores() {
            return scores != UNTOLD;
        }
    }

    /** The files of the journal that it lacks; none where it holds everything, or nothing can be told. */
    public List<String> lacks() {
        return details.map(Details::lacks).orElse(List.of());
    }

    Optional<BackupPoint> point() throws IOException {
        return BackupFolder.on(shelf).list().stream().filter(shelved -> shelved.file().equals(file)).findFirst()
                .flatMap(shelved -> shelved.point());
    }
}
