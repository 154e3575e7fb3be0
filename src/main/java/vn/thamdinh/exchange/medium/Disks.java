package vn.thamdinh.exchange.medium;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Tells whether two places are lost together when one disk fails. */
@FunctionalInterface
public interface Disks {

    /** Whether they lie on the same disk; two partitions of one disk do. Where it cannot be told, file systems decide. */
    boolean same(Path one, Path other);

    /** The disks of this computer. */
    static Disks ofThisComputer() {
        return (one, other) -> {
            try {
                if (Files.getFileStore(one).equals(Files.getFileStore(other))) {
                    return true;
                }
                Set<String> disks = Drives.disksOf(one);
                return !disks.isEmpty() && Drives.disksOf(other).stream().anyMatch(disks::contains);
            } catch (IOException e) {
                return false;
            }
        };
    }
}
