package vn.thamdinh.usecase.doctor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the computer; what is not known is absent. Sizes are in bytes.
 *
 * @param place where the work lies: the workspace's disk, or where it would be put
 */
public record MachineFacts(Optional<Disk> place, Clock clock, Fonts fonts, Printers printers, List<Stick> sticks,
                           Memory memory, Optional<Display> display, Java java, Optional<Workspace> workspace) {

    public MachineFacts {
        sticks = List.copyOf(sticks);
    }

    /**
     * A disk.
     *
     * @param fileSystem      as the system calls it, such as "ext4", "NTFS"
     * @param network         whether it lies on another machine
     * @param removable       whether it can be pulled out
     * @param bytesPerSecond  measured while writing durably; 0 where nothing could be written
     * @param backupsElsewhere whether a second place for backups is known; empty where no workspace is looked at
     */
    public record Disk(String fileSystem, long free, long total, boolean writable, boolean network, boolean removable,
                       long bytesPerSecond, Optional<Boolean> backupsElsewhere) {
    }

    /**
     * The time.
     *
     * @param lastWritten newest time known from the workspace: of its entries or files
     */
    public record Clock(Instant now, ZoneOffset offset, Optional<Instant> lastWritten) {
    }

    /**
     * Letters.
     *
     * @param missing names of the faces with which documents or the screen are written and that are not there whole
     */
    public record Fonts(List<String> missing) {

        public Fonts {
            missing = List.copyOf(missing);
        }
    }

    /** Printers by name, the usual one first; not answered where the system did not say within the time given to it. */
    public record Printers(boolean answered, List<String> names) {

        public Printers {
            names = List.copyOf(names);
        }
    }

    /** A stick that is plugged in. */
    public record Stick(String label, String fileSystem, long free, boolean writable) {
    }

    /** Memory; the computer's where it is known. */
    public record Memory(Optional<Long> physical, Optional<Long> free, long heapLimit) {
    }

    /** The screen on which the window is, in points as the program sees it. */
    public record Display(int width, int height, double scale) {
    }

    /** The runtime, and whether the archive that makes it start fast is named and there. */
    public record Java(String version, String vendor, Archive archive) {

        /** The archive of compiled code. */
        public enum Archive { USED, MISSING, NONE }
    }

    /**
     * A workspace.
     *
     * @param opened  whether its contents were compared; otherwise only its files were looked at
     * @param faults  what is not as it should be
     */
    public record Workspace(boolean opened, boolean present, long entries, List<String> faults) {

        private static final String UNREAD = "unread";

        public Workspace {
            faults = List.copyOf(faults);
        }

        /** An open one that could not be read through. */
        static Workspace halfRead() {
            return new Workspace(true, true, 0, List.of(UNREAD));
        }

        /** Whether it could not be read through, so that nothing is known of its contents. */
        boolean unread() {
            return faults.contains(UNREAD);
        }
    }
}
