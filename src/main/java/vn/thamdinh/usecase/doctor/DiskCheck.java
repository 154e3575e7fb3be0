package vn.thamdinh.usecase.doctor;

import static vn.thamdinh.usecase.doctor.Finding.Subject.DISK;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import vn.thamdinh.usecase.doctor.MachineFacts.Disk;

/** Room, speed and kind of the disk on which the work lies. */
final class DiskCheck implements Check {

    /** A round with photos, its backups and room to work. */
    static final long ENOUGH = 2L << 30;
    /** Below this the next backup or photo may not fit. */
    static final long LEAST = 300L << 20;
    /** Durable writing; an old hard disk does more, a worn card or a stick less. */
    static final long SLOW = 5L << 20;
    private static final Set<String> NO_RIGHTS = Set.of("vfat", "fat", "fat32", "msdos", "exfat");

    @Override
    public List<Finding> look(MachineFacts facts) {
        return facts.place().map(DiskCheck::look)
                .orElseGet(() -> List.of(Finding.unknown(DISK, "disk-unknown")));
    }

    private static List<Finding> look(Disk disk) {
        List<Finding> found = new ArrayList<>();
        if (!disk.writable()) {
            found.add(Finding.fault(DISK, "disk-read-only"));
        }
        if (disk.free() < LEAST) {
            found.add(Finding.fault(DISK, "disk-full", Sizes.of(disk.free())));
        } else if (disk.free() < ENOUGH) {
            found.add(Finding.advice(DISK, "disk-low", Sizes.of(disk.free())));
        }
        if (disk.network()) {
            found.add(Finding.fault(DISK, "disk-network", disk.fileSystem()));
        } else if (disk.removable()) {
            found.add(Finding.advice(DISK, "disk-removable", disk.fileSystem()));
        } else if (NO_RIGHTS.contains(disk.fileSystem().toLowerCase(Locale.ROOT))) {
            found.add(Finding.advice(DISK, "disk-fat", disk.fileSystem()));
        }
        if (disk.bytesPerSecond() > 0 && disk.bytesPerSecond() < SLOW) {
            found.add(Finding.advice(DISK, "disk-slow", Sizes.of(disk.bytesPerSecond())));
        }
        if (disk.backupsElsewhere().equals(java.util.Optional.of(false))) {
            found.add(Finding.advice(DISK, "disk-backups-same"));
        }
        return found.isEmpty() ? List.of(Finding.good(DISK, "disk-good", Sizes.of(disk.free()), disk.fileSystem(),
                Sizes.of(disk.bytesPerSecond()))) : found;
    }
}
