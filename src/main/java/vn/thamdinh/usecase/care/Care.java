package vn.thamdinh.usecase.care;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.exchange.medium.Disks;
import vn.thamdinh.exchange.medium.Drives;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.storage.backup.MovingFile;
import vn.thamdinh.usecase.Notice;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.Held;
import vn.thamdinh.usecase.book.Refusals;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.recovery.SetPassphrase;
import vn.thamdinh.usecase.workspace.CheckWorkspace;

/** Care of an open workspace. */
public final class Care {

    /** So long backups may lie on one disk alone before that is pointed out. */
    public static final Duration ONE_DISK = Duration.ofDays(3);
    /** So old a copy on the second medium may be. */
    public static final Duration COPY_AGE = Duration.ofDays(7);

    static final String ONE_DISK_KNOWN = "one-disk-known";

    private final RoundBook book;
    private final Disks disks;

    public Care(RoundBook book) {
        this(book, Disks.ofThisComputer());
    }

    Care(RoundBook book, Disks disks) {
        this.book = book;
        this.disks = disks;
    }

    /** Where the workspace is. */
    public Path folder() {
        return book.workspace().folder();
    }

    /** Whether the workspace is still open; a restore and a move close it. */
    public boolean isOpen() {
        return book.workspace().isOpen();
    }

    public Backups backups() {
        return new Backups(book);
    }

    public SecondMedium secondMedium() {
        return new SecondMedium(book, disks);
    }

    /** Holds database, journal, evidence and hashes against each other. */
    public CheckWorkspace check() {
        return new CheckWorkspace(book);
    }

    /** Backs up if anything changed and copies to the second medium, if it is there. */
    public Outcome<Boolean> regular(String why, Progress progress) {
        return backups().makeIfChanged(why).then(_ -> secondMedium().copy(progress)).then(_ -> Outcome.done(true));
    }

    /** Segments of the journal that were lost once with what stood in them alone: no backup made since has it. */
    public List<String> lost() {
        return book.workspace().mended().lost();
    }

    /** Makes sure that the person at the keyboard knows the passphrase; wrong ones make the next try wait. */
    public Outcome<Boolean> confirm(char[] typed) {
        if (typed.length == 0) {
            return Outcome.refused(Reason.WRONG_PASSPHRASE);
        }
        try (Passphrase passphrase = Passphrase.of(typed)) {
            book.workspace().keeping().confirm(passphrase);
            return Outcome.done(true);
        } catch (StorageException e) {
            return Refusals.of(e);
        }
    }

    /**
     * Sets another passphrase; backups made before keep the one of now.
     *
     * @return whether a backup that opens with the new one could be made, too
     */
    public Outcome<Boolean> changePassphrase(char[] now, char[] wanted) {
        return confirm(now).then(_ -> {
            try (Passphrase passphrase = Passphrase.of(wanted)) {
                return new SetPassphrase(book).to(passphrase);
            }
        }).then(_ -> Outcome.done(backups().make("passphrase") instanceof Outcome.Done<?>));
    }

    /**
     * Writes the whole workspace into one file for another computer. Afterwards it is closed here and marked as moved.
     *
     * @param file on a stick; its name should end with {@value MovingFile#SUFFIX}
     */
    public Outcome<Path> moveTo(Path file, Progress progress) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            long size = size(book.workspace().folder());
            if (folder == null || !Files.isDirectory(folder)) {
                return Outcome.refused(Reason.NOT_FOUND, String.valueOf(folder));
            }
            if (size > Drives.largestFileOn(folder)) {
                return Outcome.refused(Reason.FILE_TOO_LARGE, Long.toString(size >> 20));
            }
            if (size > Files.getFileStore(folder).getUsableSpace()) {
                return Outcome.refused(Reason.DISK_FULL, file.getFileName().toString());
            }
            book.workspace().keeping().moveTo(file, Held.now(book), progress);
            return Outcome.done(file);
        } catch (StorageException e) {
            return Refusals.of(e);
        } catch (IOException e) {
            return Outcome.refused(Reason.DISK, e.getClass().getSimpleName());
        }
    }

    private static long size(Path folder) throws IOException {
        long size = 0;
        for (String part : List.of("journal", "evidence", "ledger.mv.db")) {
            if (Files.exists(folder.resolve(part))) {
                try (var files = Files.walk(folder.resolve(part))) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        size += Files.size(file);
                    }
                }
            }
        }
        return size;
    }

    /** What the person should calmly be told; nothing where all is made up for practice. */
    public List<Notice> notices() {
        if (isRehearsal()) {
            return List.of();
        }
        List<Notice> notices = new ArrayList<>();
        toldOfOneDisk().ifPresent(days -> notices.add(Notice.of("notice.backups-one-disk", String.valueOf(days))));
        secondMedium().standing().flatMap(SecondMedium.Standing::copied)
                .filter(at -> at.plus(COPY_AGE).isBefore(book.clock().instant()))
                .ifPresent(at -> notices.add(Notice.of("notice.second-medium-old",
                        String.valueOf(Duration.between(at, book.clock().instant()).toDays()))));
        return notices;
    }

    private boolean isRehearsal() {
        return book.snapshot().founded().filter(RoundFact.Founded::rehearsal).isPresent();
    }

    /** {@link #onOneDisk} as long as the person has not said to know it; nothing where all is made up for practice. */
    public Optional<Long> toldOfOneDisk() {
        boolean known = book.workspace().setting(ONE_DISK_KNOWN).filter(said -> !said.isEmpty()).isPresent();
        return isRehearsal() || known ? Optional.empty() : onOneDisk();
    }

    /** The person knows that the backups lie on one disk, and is not told any more. */
    public Outcome<Boolean> knowOneDisk() {
        return book.remember(ONE_DISK_KNOWN, "1").then(_ -> Outcome.done(true));
    }

    /** For how many days there have been backups on this disk alone; empty where that is no trouble yet. */
    public Optional<Long> onOneDisk() {
        try {
            if (secondMedium().standing().isPresent()) {
                return Optional.empty();
            }
            Optional<Instant> first = book.workspace().keeping().shelf().points().stream()
                    .map(point -> point.at()).min(Instant::compareTo);
            return first.map(at -> Duration.between(at, book.clock().instant()))
                    .filter(age -> age.compareTo(ONE_DISK) >= 0).map(Duration::toDays);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
