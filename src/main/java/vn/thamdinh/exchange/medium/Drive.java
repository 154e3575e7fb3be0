package vn.thamdinh.exchange.medium;

import java.nio.file.Path;

/**
 * A removable drive that is plugged in.
 *
 * @param root       its topmost folder
 * @param label      the name that its owner gave it; may be empty
 * @param fileSystem as the system calls it: {@code vfat}, {@code exfat}, {@code NTFS}
 * @param free       bytes that may still be written
 * @param total      bytes in all
 * @param readOnly   write protected, or no right to write there
 */
public record Drive(Path root, String label, String fileSystem, long free, long total, boolean readOnly) {

    /** Whether no file on it can be larger than 4 GiB − 1. */
    public boolean isFat() {
        return FileSystemKind.isFat(fileSystem);
    }

    /** Most bytes of one file; {@code Long.MAX_VALUE} where there is no limit worth speaking of. */
    public long largestFile() {
        return FileSystemKind.largestFile(fileSystem);
    }
}
