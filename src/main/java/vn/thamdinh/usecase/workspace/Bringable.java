package vn.thamdinh.usecase.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.storage.backup.BackupFolder;
import vn.thamdinh.storage.backup.BackupPoint;

/** What was found to be brought to this computer. */
public sealed interface Bringable {

    /** A moving file that the old computer wrote. */
    record Moving(Path file) implements Bringable {
    }

    /**
     * A workspace's folder, as it lies.
     *
     * @param moved when it was marked as moved away: what was saved later, elsewhere, is not in it
     */
    record Whole(Path folder, Optional<Instant> moved) implements Bringable {

        /** One without a mark. */
        public Whole(Path folder) {
            this(folder, Optional.empty());
        }
    }

    /**
     * The newest backup of which all copies are what they were; one that lacks something only where there is no other.
     *
     * @param from       where it was found: the folder in which the backups lie, or the damaged workspace
     * @param passedOver how many newer ones are not complete
     * @param damaged    what is damaged in the workspace that lies there; empty where there are backups alone
     */
    record Kept(Path from, BackupFolder shelf, BackupPoint point, int passedOver, String damaged) implements Bringable {

        /** Files of the journal that it lacks, where no whole backup is there; what stood in them alone does not come. */
        public List<String> lacks() {
            return point.lost();
        }

        /** When it was made. */
        public Instant at() {
            return point.at();
        }
    }
}
