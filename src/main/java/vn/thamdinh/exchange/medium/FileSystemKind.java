package vn.thamdinh.exchange.medium;

import java.util.Locale;
import java.util.Set;

/** What a file system's name, as the system gives it, says of its limits. */
final class FileSystemKind {

    /** FAT keeps a file's length in 32 bits (Microsoft, FAT32 File System Specification, 2000); exFAT does not. */
    static final long FAT_LARGEST = (1L << 32) - 1;

    private static final Set<String> FAT = Set.of("fat", "fat12", "fat16", "fat32", "vfat", "msdos", "umsdos");

    private FileSystemKind() {
    }

    static boolean isFat(String type) {
        return FAT.contains(type.toLowerCase(Locale.ROOT));
    }

    static long largestFile(String type) {
        return isFat(type) ? FAT_LARGEST : Long.MAX_VALUE;
    }
}
