package vn.thamdinh.usecase.papers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;

/** Files that the person puts outside the workspace: whole or not at all. */
public final class OutsideFile {

    private OutsideFile() {
    }

    public static Outcome<Path> write(Path file, byte[] bytes) {
        Path whole = file.toAbsolutePath();
        Path temporary = whole.resolveSibling(whole.getFileName() + ".tmp");
        try {
            Files.createDirectories(whole.getParent());
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            return Outcome.done(Files.move(temporary, whole, StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE));
        } catch (IOException e) {
            forget(temporary);
            return DiskFault.refusal(e);
        }
    }

    /** Takes a written paper back where the log did not take it: none is in the clear without a record. */
    public static <T> Outcome<T> unlessRefused(Path written, Outcome<T> noted) {
        if (noted instanceof Outcome.Refused<T>) {
            forget(written);
        }
        return noted;
    }

    /** Half a paper in the clear is of use to nobody it was made for. */
    public static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The stick was pulled: what was on it is out of reach.
        }
    }
}
