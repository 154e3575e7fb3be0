package vn.thamdinh.storage.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.journal.SegmentFiles;

/**
 * The copies on a shelf of all segments of a journal: those that are there already, and new ones. A segment that the disk
 * does not give any more, or that is missing between the others, is taken from an earlier backup that has it whole; where
 * none has, it is called lost.
 */
final class JournalCopies {

    /** The beginning of a segment holds its random salt: no two segments share it. */
    private static final int BEGINNING = 4096;
    /** So much of the beginning tells a segment from any other: up to the end of its salt. */
    private static final int NAMED = 60;
    /** So many bytes of copies are read again by any backup; of more, each has its turn. */
    private static final long READ_AGAIN = 256L << 20;

    private final BackupFolder shelf;
    private final VerifiedCopy copies;
    private final List<SegmentFiles.Segment> journal;
    private final List<BackupPoint> before;

    JournalCopies(BackupFolder shelf, VerifiedCopy copies, Path journal, List<BackupPoint> before) throws IOException {
        this.shelf = shelf;
        this.copies = copies;
        this.journal = SegmentFiles.list(journal);
        this.before = before;
    }

    /** All of them, oldest first. */
    List<BackupPoint.Segment> made() throws IOException {
        var made = new ArrayList<BackupPoint.Segment>();
        for (SegmentFiles.Segment segment : journal) {
            while (next(made) < segment.number()) {
                made.add(missing(made));
            }
            made.add(copied(segment, made));
        }
        for (int left = tail(made); left > 0; left--) {
            made.add(missing(made));
        }
        return made;
    }

    private static int next(List<BackupPoint.Segment> made) {
        return made.isEmpty() ? SegmentFiles.FIRST : made.getLast().number() + 1;
    }

    /**
     * How many segments the newest backup has behind the very same ones: a journal only grows, so they are gone. What was
     * gone back to goes on with a segment of its own at once.
     */
    private int tail(List<BackupPoint.Segment> made) {
        if (before.isEmpty() || made.isEmpty()) {
            return 0;
        }
        List<BackupPoint.Segment> newest = before.getFirst().segments();
        return newest.size() > made.size() && newest.subList(0, made.size()).equals(made) ? newest.size() - made.size() : 0;
    }

    private BackupPoint.Segment copied(SegmentFiles.Segment segment, List<BackupPoint.Segment> made) throws IOException {
        Optional<BackupPoint.Segment> known = known(segment).or(() -> cut(segment, made));
        if (known.isPresent()) {
            return known.get();
        }
        Path temporary = shelf.temporary(segment.number());
        try {
            var copy = new BackupPoint.Segment(segment.number(), Files.size(segment.file()),
                    copies.write(segment.file(), temporary));
            VerifiedCopy.rename(temporary, shelf.copy(copy));
            return copy;
        } catch (IOException failed) {
            if (isReadable(segment.file())) {
                throw failed;
            }
            return earlier(segment).orElseGet(() -> BackupPoint.Segment.lost(segment.number()));
        }
    }

    private Optional<BackupPoint.Segment> known(SegmentFiles.Segment segment) throws IOException {
        long length = Files.size(segment.file());
        return before.stream().flatMap(point -> point.segments().stream())
                .filter(old -> old.number() == segment.number() && old.length() == length
                        && isCopy(shelf.copy(old), segment.file())).findFirst();
    }

    /**
     * The whole copy of a segment of which only the beginning is left: one that was copied never changes any more. Where too
     * little is left to know it by, it is the one behind the very same ones.
     */
    private Optional<BackupPoint.Segment> cut(SegmentFiles.Segment segment, List<BackupPoint.Segment> made) {
        return before.stream().flatMap(point -> point.segments().stream()
                .filter(old -> old.number() == segment.number()
                        && isCut(old, segment.file(), behind(point, made).filter(old::equals).isPresent()))).findFirst();
    }

    private boolean isCut(BackupPoint.Segment old, Path segment, boolean behind) {
        try {
            byte[] left = block(segment, 0);
            return (behind || left.length >= NAMED) && Files.size(segment) < old.length() && shelf.isSound(old, Progress.NONE)
                    && Arrays.equals(left, Arrays.copyOf(block(shelf.copy(old), 0), left.length));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** A copy whose beginning cannot be read is none: it is made anew. */
    private boolean isCopy(Path copy, Path segment) {
        try {
            return Files.exists(copy) && Files.size(copy) == Files.size(segment)
                    && Arrays.equals(block(copy, 0), block(segment, 0));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The whole copy of a segment of which only a part can be read, all of which it agrees with. */
    private Optional<BackupPoint.Segment> earlier(SegmentFiles.Segment segment) throws IOException {
        long length = Files.size(segment.file());
        for (BackupPoint point : before) {
            for (BackupPoint.Segment old : point.segments()) {
                if (old.number() == segment.number() && old.length() == length
                        && shelf.isSound(old, Progress.NONE) && agree(shelf.copy(old), segment.file(), length)) {
                    return Optional.of(old);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether everything that can be read of a segment stands in the copy too, and anything can be. */
    private boolean agree(Path copy, Path segment, long length) throws IOException {
        boolean any = false;
        for (long at = 0; at < length; at += BEGINNING) {
            byte[] read;
            try {
                read = block(segment, at);
            } catch (IOException bad) {
                continue;
            }
            if (!Arrays.equals(read, block(copy, at))) {
                return false;
            }
            any = true;
        }
        return any;
    }

    /** The segment after those made: of the newest backup that has it behind the very same ones. */
    private BackupPoint.Segment missing(List<BackupPoint.Segment> made) throws IOException {
        for (BackupPoint point : before) {
            Optional<BackupPoint.Segment> behind = behind(point, made);
            if (behind.isPresent() && shelf.isSound(behind.get(), Progress.NONE)) {
                return behind.get();
            }
        }
        return BackupPoint.Segment.lost(next(made));
    }

    private static Optional<BackupPoint.Segment> behind(BackupPoint point, List<BackupPoint.Segment> made) {
        int next = made.size();
        return point.segments().size() > next && point.segments().subList(0, next).equals(made)
                ? Optional.of(point.segments().get(next)).filter(segment -> segment.number() == next(made))
                : Optional.empty();
    }

    /** A copy that rots would be in all later backups: each backup reads older copies again, in turn where there are many. */
    List<BackupPoint.Segment> due(List<BackupPoint.Segment> segments) {
        return due(segments, READ_AGAIN);
    }

    List<BackupPoint.Segment> due(List<BackupPoint.Segment> segments, long bytes) {
        int turn = before.stream().mapToInt(BackupPoint::number).max().orElse(0);
        List<BackupPoint.Segment> due = new ArrayList<>();
        long read = 0;
        for (int i = 0; i < segments.size() && (i == 0 || read < bytes); i++) {
            BackupPoint.Segment next = segments.get((turn + i) % segments.size());
            due.add(next);
            read += next.length();
        }
        return due;
    }

    /**
     * Makes copies anew that are not what they were; what is whole neither here nor in the journal is lost, and no backup
     * that names it is called complete from then on.
     */
    List<BackupPoint.Segment> renewed(List<BackupPoint.Segment> all, List<BackupPoint.Segment> due) throws IOException {
        var renewed = new ArrayList<>(all);
        for (BackupPoint.Segment copy : due) {
            if (!copy.isLost() && !shelf.isSound(copy, Progress.NONE)) {
                Optional<Path> source = source(copy);
                if (source.isPresent()) {
                    copies.place(source.get(), shelf.copy(copy), copy.sha256());
                } else {
                    shelf.putAside(copy);
                    renewed.set(all.indexOf(copy), BackupPoint.Segment.lost(copy.number()));
                }
            }
        }
        return renewed;
    }

    private Optional<Path> source(BackupPoint.Segment copy) throws IOException {
        for (SegmentFiles.Segment segment : journal) {
            if (segment.number() == copy.number() && isReadable(segment.file())
                    && VerifiedCopy.hash(segment.file(), Progress.NONE).equals(copy.sha256())) {
                return Optional.of(segment.file());
            }
        }
        return Optional.empty();
    }

    private boolean isReadable(Path segment) {
        try (InputStream in = copies.source(segment)) {
            in.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (IOException bad) {
            return false;
        }
    }

    private byte[] block(Path file, long at) throws IOException {
        try (InputStream in = copies.source(file)) {
            in.skipNBytes(at);
            return in.readNBytes(BEGINNING);
        }
    }
}
