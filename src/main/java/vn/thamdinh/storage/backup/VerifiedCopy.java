package vn.thamdinh.storage.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.wire.RunningHash;

/** Copies files by way of a temporary name: forced to the disk, read back, and only then called what they are. */
final class VerifiedCopy {

    static final String TEMPORARY = ".tmp";

    private static final int PIECE = 64 << 10;
    /** So many bytes are given to a slow medium at a time: between two portions it can be stopped. */
    private static final int PORTION = 8 << 20;

    private final Opener opener;
    private final Source source;

    /** Opens a new file for writing; tests let it fail as a full disk or a pulled stick does. */
    @FunctionalInterface
    interface Opener {

        FileChannel open(Path file) throws IOException;
    }

    /** Opens what is copied; tests let it fail as a bad sector does. */
    @FunctionalInterface
    interface Source {

        InputStream open(Path file) throws IOException;
    }

    static final VerifiedCopy USUAL = new VerifiedCopy(file -> FileChannel.open(file, StandardOpenOption.CREATE,
            StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING));

    VerifiedCopy(Opener opener) {
        this(opener, Files::newInputStream);
    }

    VerifiedCopy(Opener opener, Source source) {
        this.opener = opener;
        this.source = source;
    }

    /** Opens a file as one that is copied. */
    InputStream source(Path file) throws IOException {
        return source.open(file);
    }

    /** Writes the copy under the temporary name; the SHA-256 of what stands there. Nothing is left if this throws. */
    String write(Path from, Path temporary) throws IOException {
        return write(from, temporary, Progress.NONE);
    }

    String write(Path from, Path temporary, Progress progress) throws IOException {
        try {
            String read = copy(from, temporary, progress);
            if (!hash(temporary, progress).equals(read)) {
                throw new BackupDamaged(temporary.getFileName().toString());
            }
            return read;
        } catch (IOException | RuntimeException e) {
            discard(temporary);
            throw e;
        }
    }

    /** The same, and gives it its name. */
    void place(Path from, Path to, String sha256) throws IOException {
        place(from, to, sha256, Progress.NONE);
    }

    /** The same, and stops between two pieces when it is asked to. */
    void place(Path from, Path to, String sha256, Progress progress) throws IOException {
        Path temporary = to.resolveSibling(to.getFileName() + TEMPORARY);
        if (!write(from, temporary, progress).equals(sha256)) {
            discard(temporary);
            throw new BackupDamaged(from.getFileName().toString());
        }
        rename(temporary, to);
    }

    static void rename(Path temporary, Path to) throws IOException {
        Files.move(temporary, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** SHA-256 of a file, 64 hex digits. */
    static String hash(Path file, Progress progress) throws IOException {
        var hash = new RunningHash();
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                progress.check();
                hash.add(piece, 0, count);
            }
        }
        return hash.hex();
    }

    private String copy(Path from, Path to, Progress progress) throws IOException {
        var hash = new RunningHash();
        try (InputStream in = source.open(from); FileChannel out = opener.open(to)) {
            byte[] piece = new byte[PIECE];
            long portion = 0;
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                progress.check();
                hash.add(piece, 0, count);
                portion += count;
                if (portion > PORTION) {
                    out.force(false);
                    portion = 0;
                }
                for (ByteBuffer bytes = ByteBuffer.wrap(piece, 0, count); bytes.hasRemaining();) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        return hash.hex();
    }

    private static void discard(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // The medium is gone; a temporary file on it counts for nothing.
            return;
        }
    }
}
