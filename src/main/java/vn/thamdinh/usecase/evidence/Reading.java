package vn.thamdinh.usecase.evidence;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

import vn.thamdinh.exchange.EvidenceFile;
import vn.thamdinh.storage.evidence.EvidenceStore;
import vn.thamdinh.storage.evidence.StagedEvidence;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** Brings what comes in, whole and unchanged, into the store; a file that is still being written is read once more. */
public final class Reading {

    private static final int TRIES = 2;

    private final Incoming incoming;

    public Reading(Incoming incoming) {
        this.incoming = incoming;
    }

    /** The medium that the file comes from failed, not the one it goes to. */
    private static final class SourceFailed extends IOException {

        private static final long serialVersionUID = 1L;

        SourceFailed(IOException cause) {
            super(String.valueOf(cause.getMessage()), cause);
        }
    }

    private record Look(long size, FileTime changed, Object key) {
    }

    /** Bytes that there are to read, if it can be attached at all. */
    public Outcome<Long> size() {
        long size = switch (incoming) {
            case Incoming.InMemory(String _, byte[] bytes) -> bytes.length;
            case Incoming.OnDisk(Path file) -> look(file).map(Look::size).orElse(-1L);
        };
        if (size < 0) {
            return Outcome.refused(Reason.NOT_FOUND, place());
        }
        if (size == 0) {
            return Outcome.refused(Reason.EMPTY_FILE, incoming.name());
        }
        return size <= EvidenceFile.MOST_BYTES ? Outcome.done(size) : Outcome.refused(Reason.OUT_OF_RANGE,
                Long.toString(size), "0", Long.toString(EvidenceFile.MOST_BYTES));
    }

    /** Encrypted and forced to the disk, and sure to be what the file held at one moment. */
    public Outcome<StagedEvidence> stage(EvidenceStore store) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Look> before = look();
            try (InputStream in = new Guarded(open())) {
                StagedEvidence staged = store.stage(in);
                if (staged.stored().size() > 0 && before.equals(look())
                        && before.filter(one -> one.size() != staged.stored().size()).isEmpty()) {
                    return Outcome.done(staged);
                }
                staged.discard();
            } catch (SourceFailed e) {
                return Outcome.refused(Reason.UNREADABLE, incoming.name(), e.getMessage());
            } catch (IOException e) {
                return DiskFault.refusal(e);
            }
        }
        return Outcome.refused(Reason.FILE_CHANGED, incoming.name());
    }

    private InputStream open() throws SourceFailed {
        return switch (incoming) {
            case Incoming.InMemory(String _, byte[] bytes) -> new ByteArrayInputStream(bytes);
            case Incoming.OnDisk(Path file) -> {
                try {
                    yield Files.newInputStream(file);
                } catch (IOException e) {
                    throw new SourceFailed(e);
                }
            }
        };
    }

    private Optional<Look> look() {
        return incoming instanceof Incoming.OnDisk(Path file) ? look(file) : Optional.empty();
    }

    /** A link to a file counts as the file; pipes, devices and folders are nothing to be read. */
    private static Optional<Look> look(Path file) {
        try {
            BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class, new LinkOption[0]);
            return is.isRegularFile()
                    ? Optional.of(new Look(is.size(), is.lastModifiedTime(), String.valueOf(is.fileKey())))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private String place() {
        return incoming instanceof Incoming.OnDisk(Path file) ? file.toString() : incoming.name();
    }

    /** Tells failures of the source from those of the target, and ends a file that grows without end. */
    private static final class Guarded extends FilterInputStream {

        private long left = EvidenceFile.MOST_BYTES + 1;

        Guarded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            try {
                int count = in.read(bytes, offset, (int) Math.min(length, left));
                left -= Math.max(0, count);
                return count;
            } catch (IOException e) {
                throw new SourceFailed(e);
            }
        }
    }
}
