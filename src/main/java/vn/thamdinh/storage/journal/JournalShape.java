package vn.thamdinh.storage.journal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.FrameCipher;

/**
 * What can be told of a journal without its key: whether its segments are all there, each can be read to its end, and its
 * frames stand one behind the other. What a power cut leaves is no damage, in the same cases in which {@link SegmentFrames}
 * calls it a torn tail: a segment, also of those before the last, that ends within its beginning or within a frame, and
 * zeros up to the end.
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
        int expected = SegmentFiles.FIRST;
        for (var segment : segments) {
            progress.check();
            if (segment.number() != expected) {
                return Optional.of(SegmentFiles.name(expected));
            }
            expected++;
            if (!isWhole(segment.file())) {
                return Optional.of(segment.file().getFileName().toString());
            }
        }
        return Optional.empty();
    }

    private static boolean isWhole(Path file) {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), PIECE))) {
            var header = SegmentHeader.read(in);
            return header.intact() && standBehindEachOther(in, Files.size(file) - header.length());
        } catch (EOFException torn) {
            return true;
        } catch (IOException | SegmentHeader.Unreadable e) {
            return false;
        }
    }

    private static boolean standBehindEachOther(DataInputStream in, long size) throws IOException {
        byte[] piece = new byte[PIECE];
        long remaining = size;
        while (remaining >= 2 * Integer.BYTES) {
            int length = in.readInt();
            boolean plausible = in.readInt() == ~length && length >= FrameCipher.TAG
                    && length <= Journal.LARGEST_PAYLOAD + FrameCipher.TAG;
            remaining -= 2L * Integer.BYTES;
            if (!plausible) {
                return onlyZerosFollow(in, piece);
            }
            for (int left = (int) Math.min(length, remaining); left > 0;) {
                int read = in.read(piece, 0, Math.min(left, PIECE));
                if (read < 0) {
                    return true;
                }
                left -= read;
            }
            remaining -= length;
        }
        return true;
    }

    private static boolean onlyZerosFollow(DataInputStream in, byte[] piece) throws IOException {
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            for (int i = 0; i < read; i++) {
                if (piece[i] != 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
