package vn.thamdinh.usecase.doctor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import vn.thamdinh.exchange.medium.Drives;
import vn.thamdinh.usecase.workspace.LookAtFolder;

/** Reads what a disk is, and writes a little to see how fast it is; what was written is gone afterwards. */
final class DiskReader {

    private static final int PIECE = 256 << 10;
    private static final int PIECES = 24;
    private static final int DURABLE_EVERY = 4;
    private static final long MOST_NANOS = 3_000_000_000L;

    private DiskReader() {
    }

    static Optional<MachineFacts.Disk> read(Path folder, Optional<Boolean> backupsElsewhere) {
        Path existing = LookAtFolder.nearestExisting(folder.toAbsolutePath());
        try {
            FileStore store = Files.getFileStore(existing);
            long speed = speed(existing);
            boolean network = LookAtFolder.isNetwork(store.type()) || existing.toString().startsWith("\\\\");
            return Optional.of(new MachineFacts.Disk(store.type(), store.getUsableSpace(), store.getTotalSpace(), speed > 0,
                    network, Drives.isRemovable(existing), speed, backupsElsewhere));
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    /** Bytes a second; 0 where nothing can be written. */
    private static long speed(Path folder) {
        try {
            Path file = Files.createTempFile(folder, "tham-dinh-", ".tmp");
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                long began = System.nanoTime();
                long written = 0;
                for (int i = 0; i < PIECES && System.nanoTime() - began < MOST_NANOS; i++) {
                    ByteBuffer piece = ByteBuffer.allocate(PIECE);
                    while (piece.hasRemaining()) {
                        written += channel.write(piece);
                    }
                    if (i % DURABLE_EVERY == 0) {
                        channel.force(false);
                    }
                }
                channel.force(true);
                return Math.max(1, written * 1_000_000_000L / Math.max(1, System.nanoTime() - began));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException cannotWrite) {
            return 0;
        }
    }
}
