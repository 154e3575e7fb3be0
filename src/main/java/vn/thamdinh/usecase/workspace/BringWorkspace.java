package vn.thamdinh.usecase.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.Backup;
import vn.thamdinh.storage.Keeping;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.storage.backup.BackupDamaged;
import vn.thamdinh.storage.backup.BackupFolder;
import vn.thamdinh.storage.backup.BackupPoint;
import vn.thamdinh.storage.backup.MovedMark;
import vn.thamdinh.storage.backup.MovingFile;
import vn.thamdinh.storage.place.Trees;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.Refusals;
import vn.thamdinh.usecase.DiskFault;

/** Brings a workspace to this computer: from a moving file, from backups on a stick, or from a folder that lies on one. */
public final class BringWorkspace {

    private final Workspace.Surroundings surroundings;
    private final Function<Path, LookAtFolder.Fitness> medium;

    public BringWorkspace(Workspace.Surroundings surroundings) {
        this(surroundings, LookAtFolder::medium);
    }

    /** @param medium says what a folder lies on */
    BringWorkspace(Workspace.Surroundings surroundings, Function<Path, LookAtFolder.Fitness> medium) {
        this.surroundings = surroundings;
        this.medium = medium;
    }

    /**
     * Says what would be brought; changes nothing. Of backups it is the newest that is complete, each byte read, of the
     * workspace that the newest one is of; of a damaged workspace with backups it is one of those.
     *
     * @param from a moving file, a folder with backups, or a workspace's folder, refused with {@code IN_USE} if it is open
     */
    public Outcome<Bringable> look(Path from, Progress progress) {
        return guarded(from, () -> {
            if (Files.isRegularFile(from)) {
                return Outcome.done(new Bringable.Moving(from));
            }
            if (!isWorkspace(from)) {
                return newest(from, Shelves.below(from), "", progress);
            }
            Optional<String> fault = Backup.fault(from, progress);
            if (fault.isEmpty()) {
                return Outcome.done(whole(from));
            }
            return switch (newest(from, List.of(BackupFolder.in(from)), fault.get(), progress)) {
                case Outcome.Done<Bringable> kept -> kept;
                case Outcome.Refused<Bringable> _ -> Outcome.done(whole(from));
            };
        });
    }

    private static Bringable whole(Path folder) throws IOException {
        return new Bringable.Whole(folder, MovedMark.read(folder));
    }

    /** {@link #look} and then {@link #bring(Bringable, Path, Progress)}. */
    public Outcome<Path> bring(Path from, Path target, Progress progress) {
        return look(from, progress).then(found -> bring(found, target, progress));
    }

    /**
     * Makes a workspace in a folder that is empty or not there; it appears there as a whole, or nothing does. It opens with
     * the passphrase of then, and begins a new writer, so that two computers never write under one number. Nobody opens a
     * workspace while it is copied.
     *
     * @return the new folder
     */
    public Outcome<Path> bring(Bringable found, Path target, Progress progress) {
        Optional<Reason> against = LookAtFolder.against(target, medium);
        if (against.isPresent()) {
            return Outcome.refused(against.get(), target.toString());
        }
        return guarded(source(found), () -> {
            if (!isFree(target)) {
                return Outcome.refused(Reason.FOLDER_NOT_EMPTY, target.toString());
            }
            switch (found) {
                case Bringable.Moving(Path file) -> new MovingFile(file).unpack(target, progress);
                case Bringable.Whole(Path folder, var _) ->
                        Trees.<StorageException>appear(target, own -> Backup.copy(folder, own, progress));
                case Bringable.Kept kept ->
                        Trees.<StorageException>appear(target, own -> Backup.restore(kept.shelf(), kept.point(), own));
            }
            return Outcome.done(target);
        });
    }

    private static Path source(Bringable found) {
        return switch (found) {
            case Bringable.Moving(Path file) -> file;
            case Bringable.Whole(Path folder, var _) -> folder;
            case Bringable.Kept kept -> kept.shelf().evidence().toAbsolutePath().getParent();
        };
    }

    /** Work on disks. */
    private interface Work<T> {

        Outcome<T> run() throws IOException, StorageException;
    }

    /** What is missing on the medium that is read is told as such, not as a place that cannot be written to. */
    private static <T> Outcome<T> guarded(Path from, Work<T> work) {
        try {
            return work.run();
        } catch (BackupDamaged e) {
            return Outcome.refused(Reason.DAMAGED, String.valueOf(e.getMessage()));
        } catch (StorageException e) {
            return e.getCause() instanceof IOException disk && isBelow(from, disk)
                    ? Outcome.refused(Reason.DISK, from.toString()) : Refusals.of(e);
        } catch (IOException e) {
            return isBelow(from, e) ? Outcome.refused(Reason.DISK, from.toString()) : DiskFault.refusal(e);
        }
    }

    private static boolean isBelow(Path from, IOException fault) {
        return fault instanceof NoSuchFileException gone && gone.getFile() != null
                && Path.of(gone.getFile()).toAbsolutePath().startsWith(from.toAbsolutePath());
    }

    /** Lets a workspace that was moved away be opened in its old place again. */
    public Outcome<Path> takeBack(Path folder) {
        try {
            Keeping.takeBack(folder, surroundings);
            return Outcome.done(folder);
        } catch (StorageException e) {
            return Refusals.of(e);
        }
    }

    private static Outcome<Bringable> newest(Path from, List<BackupFolder> shelves, String damaged, Progress progress)
            throws IOException {
        record Standing(BackupFolder shelf, BackupPoint point) {
        }
        List<Standing> all = new ArrayList<>();
        for (BackupFolder shelf : shelves) {
            shelf.points().forEach(point -> all.add(new Standing(shelf, point)));
        }
        all.sort(Comparator.comparing((Standing each) -> each.point().at()).reversed());
        if (!all.isEmpty()) {
            String workspace = all.getFirst().point().workspace();
            all.removeIf(each -> !each.point().workspace().equals(workspace));
        }
        List<Standing> inTurn = new ArrayList<>(all);
        inTurn.sort(Comparator.comparing(each -> !each.point().lost().isEmpty()));
        String fault = "";
        for (Standing each : inTurn) {
            Optional<String> missing = each.shelf().faultOfHeld(each.point(), progress);
            if (missing.isEmpty()) {
                return Outcome.done(new Bringable.Kept(damaged.isEmpty() ? each.shelf().folder() : from, each.shelf(),
                        each.point(), all.indexOf(each), damaged));
            }
            fault = fault.isEmpty() ? missing.get() : fault;
        }
        return all.isEmpty() ? Outcome.refused(Reason.NO_WORKSPACE, from.toString())
                : Outcome.refused(Reason.DAMAGED, fault);
    }

    static boolean isWorkspace(Path folder) {
        return Files.exists(folder.resolve("workspace.json")) || Files.isDirectory(folder.resolve("journal"));
    }

    private static boolean isFree(Path target) throws IOException {
        if (!Files.exists(target)) {
            return true;
        }
        if (!Files.isDirectory(target)) {
            return false;
        }
        try (var inside = Files.list(target)) {
            return inside.findAny().isEmpty();
        }
    }
}
