package vn.thamdinh.storage.journal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import vn.thamdinh.progress.Progress;

/**
 * What can be told of a journal without its key: whether its segments are all there, each can be read to its end, and its
 * frames stand one behind the other. A torn end is what a power cut leaves, and no damage.
 */
public final class JournalShape {

    private static final int PIECE = 64 << 10;

    private JournalShape() {
    }

    /** The name of the first segment that is missing or damaged, or the journal's own where it has none. */
    public static Optional<String> fault(Path journal, Progress progress) throws IOException {
        var segments = SegmentFiles.list(journal);
        if (segments.isEmpty()) {
            return Optional.of(WorkspaceFile.JOURNAL);
        }
        int expected = segments.getFirst().number();
        for (var segment : segments) {
            progress.check();
            if (segment.number() != expected) {
                return Optional.of("%06d.tdj".formatted(expected));
            }
            expected++;
            if (!isWhole(segment.file(), segment.equals(segments.getLast()))) {
                return Optional.of(segment.file().getFileName().toString());
            }
        }
        return Optional.empty();
    }

    /** @param last whether it was being written last, so that a power cut may have left not even its beginning */
    private static boolean isWhole(Path file, boolean last) {
        boolean begun = false;
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), PIECE))) {
            var header = SegmentHeader.read(in);
            begun = true;
            long remaining = Files.size(file) - header.length();
            byte[] piece = new byte[PIECE];
            while (remaining >= 2 * Integer.BYTES) {
                int length = in.readInt();
                int complement = in.readInt();
                if (length == 0 && complement == 0) {
                    return true;
                }
                if (complement != ~length || length < 0 || length > Journal.LARGEST_PAYLOAD + PIECE) {
                    return false;
                }
                remaining -= 2L * Integer.BYTES + length;
                for (int left = length; left > 0;) {
                    int read = in.read(piece, 0, Math.min(left, PIECE));
                    if (read < 0) {
                        return true;
                    }
                    left -= read;
                }
            }
            return header.intact();
        } catch (EOFException torn) {
            return begun || last;
        } catch (IOException | SegmentHeader.Unreadable e) {
            return false;
        }
    }
}
