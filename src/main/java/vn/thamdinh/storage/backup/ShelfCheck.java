package vn.thamdinh.storage.backup;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.progress.Progress;

/**
 * Reads every byte of the backups on a shelf. Backups may be made meanwhile: what one of them drops or makes anew is not
 * called damaged for that.
 */
final class ShelfCheck {

    private final BackupFolder shelf;

    ShelfCheck(BackupFolder shelf) {
        this.shelf = shelf;
    }

    /** One line for each fault: "damaged", "missing", "unreadable" or "partial", and the name of the file. */
    List<String> faults(Progress progress) throws IOException {
        List<String> faults = new ArrayList<>();
        for (String manifest : unreadable()) {
            if (unreadable().contains(manifest)) {
                faults.add("unreadable " + manifest);
            }
        }
        shelf.list().stream().filter(shelved -> shelved.state() == Shelved.State.PARTIAL)
                .forEach(shelved -> faults.add("partial " + shelved.file()));
        Set<BackupPoint.Segment> wanted = wanted();
        long size = wanted.stream().mapToLong(BackupPoint.Segment::length).sum();
        long done = 0;
        for (BackupPoint.Segment segment : wanted) {
            progress.check();
            progress.at(done, size);
            if (fault(segment, progress).isPresent() && wanted().contains(segment)) {
                fault(segment, progress).ifPresent(what -> faults.add(what + " " + segment.file()));
            }
            done += segment.length();
        }
        return faults;
    }

    private List<String> unreadable() throws IOException {
        return shelf.list().stream().filter(shelved -> shelved.state() == Shelved.State.DAMAGED && shelved.point().isEmpty())
                .map(Shelved::file).toList();
    }

    private Set<BackupPoint.Segment> wanted() throws IOException {
        Set<BackupPoint.Segment> wanted = new LinkedHashSet<>();
        shelf.points().forEach(point -> point.segments().stream().filter(segment -> !segment.isLost()).forEach(wanted::add));
        return wanted;
    }

    private Optional<String> fault(BackupPoint.Segment segment, Progress progress) {
        Path copy = shelf.copy(segment);
        try {
            return VerifiedCopy.hash(copy, progress).equals(segment.sha256()) ? Optional.empty() : Optional.of("damaged");
        } catch (NoSuchFileException gone) {
            return Optional.of("missing");
        } catch (IOException unreadable) {
            return Optional.of("unreadable");
        }
    }
}
