package vn.thamdinh.usecase.care;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.exchange.medium.Disks;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.storage.backup.BackupFolder;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.Refusals;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.view.Sight;

/** The stick, disk or share that backups are copied to whenever it is there, so that no single disk holds them all. */
public final class SecondMedium {

    /** The folder that is made on the medium; below it one for each workspace. */
    public static final String FOLDER = "tham-dinh-sao-luu";

    private static final String PLACE = "second-medium";
    private static final String COPIED = "second-medium-at";
    private static final int SHORT = 12;

    private final RoundBook book;
    private final Disks disks;

    SecondMedium(RoundBook book, Disks disks) {
        this.book = book;
        this.disks = disks;
    }

    /**
     * How it stands with the medium.
     *
     * @param folder what was chosen
     * @param there  whether it is plugged in now
     * @param copied when it last had all backups
     */
    public record Standing(Path folder, boolean there, Optional<Instant> copied) {
    }

    /** What was chosen, if anything was. */
    public Optional<Standing> standing() {
        return chosen().map(folder -> new Standing(folder, Files.isDirectory(folder),
                book.workspace().setting(COPIED).map(Long::valueOf).map(Instant::ofEpochMilli)));
    }

    /**
     * Chooses a folder and copies all backups there.
     *
     * @return bytes written; refused with {@code SAME_DISK} if the folder lies on the disk of the workspace
     */
    public Outcome<Long> choose(Path folder, Progress progress) {
        return bringTo(folder, progress).then(written -> settle(folder).then(_ -> Outcome.done(written)));
    }

    /** The first half of {@link #choose}, which takes long and saves nothing; the other is {@link #settle}. */
    public Outcome<Long> bringTo(Path folder, Progress progress) {
        if (!Files.isDirectory(folder)) {
            return Outcome.refused(Reason.NOT_FOUND, folder.toString());
        }
        if (disks.same(folder, book.workspace().folder())) {
            return Outcome.refused(Reason.SAME_DISK, folder.toString());
        }
        return bring(folder, progress);
    }

    /** The folder has all backups of now, and is where they are copied from now on. */
    public Outcome<Boolean> settle(Path folder) {
        String place = folder.toAbsolutePath().toString();
        return note().then(noted -> book.workspace().setting(PLACE).filter(place::equals).isPresent()
                ? Outcome.done(noted) : remember(Map.of(PLACE, place)));
    }

    /** No longer copies anywhere; what was copied stays. That backups lie on one disk is said again from then on. */
    public Outcome<Boolean> forget() {
        return remember(Map.of(PLACE, "", COPIED, "0", Care.ONE_DISK_KNOWN, ""));
    }

    /** Copies what the medium lacks, if one was chosen and is there; bytes written, nothing where it is not. */
    public Outcome<Optional<Long>> copy(Progress progress) {
        Optional<Path> there = chosen().filter(Files::isDirectory);
        return there.isEmpty() ? Outcome.done(Optional.empty())
                : copy(there.get(), progress).then(written -> Outcome.done(Optional.of(written)));
    }

    private Outcome<Long> copy(Path folder, Progress progress) {
        return bring(folder, progress).then(written -> note().then(_ -> Outcome.done(written)));
    }

    /** As {@link #copy(Progress)}, but saves nothing: what is saved meanwhile does not wait for a slow medium. */
    public Outcome<Optional<Long>> bring(Progress progress) {
        Optional<Path> there = chosen().filter(Files::isDirectory);
        return there.isEmpty() ? Outcome.done(Optional.empty())
                : bring(there.get(), progress).then(written -> Outcome.done(Optional.of(written)));
    }

    private Outcome<Long> bring(Path folder, Progress progress) {
        try {
            return Outcome.done(book.workspace().keeping().copyTo(BackupFolder.on(shelf(folder)), progress));
        } catch (StorageException e) {
            return Refusals.of(e);
        }
    }

    /** Whether the person may be told how much was written: it grows with each score of others. */
    public boolean tellsBytes() {
        return new Sight(book).knowsProgress();
    }

    /** Remembers that the medium has all backups of now. */
    public Outcome<Boolean> note() {
        return remember(Map.of(COPIED, Long.toString(book.clock().millis())));
    }

    private Outcome<Boolean> remember(Map<String, String> settings) {
        Outcome<Boolean> all = Outcome.done(true);
        for (var setting : settings.entrySet()) {
            all = all.then(_ -> book.remember(setting.getKey(), setting.getValue()).then(_ -> Outcome.done(true)));
        }
        return all;
    }

    private Path shelf(Path folder) {
        return folder.resolve(FOLDER).resolve(book.workspace().id().substring(0, SHORT));
    }

    /** The shelf on the medium, if it is there. */
    Optional<BackupFolder> shelf() {
        return chosen().map(this::shelf).filter(Files::isDirectory).map(BackupFolder::on);
    }

    private Optional<Path> chosen() {
        try {
            return book.workspace().setting(PLACE).filter(text -> !text.isEmpty()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether a folder lies on another disk than the workspace. */
    boolean isElsewhere(Path folder) throws IOException {
        return !disks.same(folder, book.workspace().folder());
    }
}
