package vn.thamdinh.usecase.care;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.Keeping;
import vn.thamdinh.storage.Staged;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.storage.backup.BackupFolder;
import vn.thamdinh.storage.backup.BackupPoint;
import vn.thamdinh.storage.backup.Holding;
import vn.thamdinh.storage.backup.Shelved;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.Held;
import vn.thamdinh.usecase.book.Refusals;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.view.Sight;
import vn.thamdinh.wire.entry.StoredEntry;

/** The backups of an open workspace: making, listing, comparing with now, going back. */
public final class Backups {

    private final RoundBook book;
    private final Keeping keeping;

    Backups(RoundBook book) {
        this.book = book;
        this.keeping = book.workspace().keeping();
    }

    /** Makes one; its number. */
    public Outcome<Integer> make(String why) {
        return book.backUp(why).then(point -> Outcome.done(point.number()));
    }

    /** Makes one if anything was saved since the last; its number, nothing if it was not needed. */
    public Outcome<Optional<Integer>> makeIfChanged(String why) {
        try {
            Optional<BackupPoint> last = keeping.shelf().points().stream().findFirst();
            return last.isPresent() && keeping.isCurrent(last.get()) ? Outcome.done(Optional.empty())
                    : make(why).then(number -> Outcome.done(Optional.of(number)));
        } catch (StorageException e) {
            return Refusals.of(e);
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    /** Those in the workspace, newest first. */
    public Outcome<List<KeptBackup>> list() {
        return list(keeping.shelf().folder());
    }

    /** Those on another shelf, as on a stick. */
    public Outcome<List<KeptBackup>> list(Path shelf) {
        try {
            List<KeptBackup> kept = new ArrayList<>();
            for (Shelved shelved : BackupFolder.on(shelf).list()) {
                kept.add(new KeptBackup(shelf, shelved.file(), shelved.point().map(this::details),
                        KeptBackup.State.valueOf(shelved.state().name())));
            }
            return Outcome.done(kept);
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    private KeptBackup.Details details(BackupPoint point) {
        Holding held = keeping.holding(point).orElse(new Holding("", 0, 0, 0));
        boolean told = new Sight(book).knowsProgress();
        return new KeptBackup.Details(point.number(), point.at(), point.why(),
                told || point.entries() < 0 ? point.entries() : KeptBackup.Details.UNTOLD,
                told ? point.size() : KeptBackup.Details.UNTOLD, held.by(),
                told ? held.scores() : KeptBackup.Details.UNTOLD, told ? held.units() : KeptBackup.Details.UNTOLD,
                held.documents(), point.lost());
    }

    /** Reads every byte that a backup has; the name of the first file that is not what it was. */
    public Outcome<Optional<String>> check(KeptBackup backup, Progress progress) {
        return point(backup).then(point -> {
            try {
                return Outcome.done(BackupFolder.on(backup.shelf()).faultOfHeld(point, progress));
            } catch (IOException e) {
                return DiskFault.refusal(e);
            }
        });
    }

    /** Reads a backup whole and says what going back to it would change. */
    public Outcome<Comparison> compare(KeptBackup backup, Progress progress) {
        return point(backup).then(point -> {
            try {
                Staged staged = keeping.stage(shelf(backup), point, progress);
                keeping.discard();
                return Outcome.done(compared(backup, staged));
            } catch (StorageException e) {
                return Refusals.of(e);
            }
        });
    }

    private Comparison compared(KeptBackup backup, Staged staged) {
        Predicate<Entry> countable = new Sight(book).countable();
        List<StoredEntry> gone = staged.gone().stream().filter(one -> countable.test(one.entry())).toList();
        List<StoredEntry> regained = staged.regained().stream().filter(one -> countable.test(one.entry())).toList();
        return new Comparison(backup, lines(gone), lines(regained),
                gone.size() < staged.gone().size() || regained.size() < staged.regained().size());
    }

    /**
     * Goes back to it. What is held now becomes a backup of its own first. The workspace is closed then; the person opens
     * it again with the passphrase of now. Refused, it is open and as it was. What a backup {@linkplain KeptBackup#lacks
     * lacks} does not come back; it goes on being told as lost.
     */
    public Outcome<Restored> restore(KeptBackup backup, Progress progress) {
        return point(backup).then(point -> {
            try {
                var left = keeping.restore(shelf(backup), point, Held.now(book), progress).map(Refusals::<Restored>of)
                        .filter(Outcome.Refused.class::isInstance).map(why -> (Outcome.Refused<Restored>) why);
                return Outcome.done(new Restored(backup, isUndoable(), left));
            } catch (StorageException e) {
                return Refusals.of(e);
            }
        });
    }

    /** The newest was made before the restoring. */
    private boolean isUndoable() {
        try {
            return keeping.shelf().list().stream().findFirst()
                    .filter(newest -> newest.state() == Shelved.State.COMPLETE).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /** How many are kept. */
    public int kept() {
        return keeping.kept();
    }

    /** Keeps so many from now on. */
    public Outcome<Boolean> keep(int number) {
        return book.remember(Keeping.KEPT, Integer.toString(number)).then(_ -> Outcome.done(true));
    }

    private String name(Optional<UnitId> unit) {
        return unit.flatMap(id -> book.snapshot().programme().flatMap(programme -> programme.units().stream()
                .filter(one -> one.id().equals(id)).findFirst())).map(Unit::fullName).orElse("");
    }

    private BackupFolder shelf(KeptBackup backup) {
        return backup.shelf().equals(keeping.shelf().folder()) ? keeping.shelf() : BackupFolder.on(backup.shelf());
    }

    private static Outcome<BackupPoint> point(KeptBackup backup) {
        try {
            return switch (backup.state()) {
                case NEWER -> Outcome.refused(Reason.NEWER_VERSION, backup.file());
                case DAMAGED -> Outcome.refused(Reason.DAMAGED, backup.file());
                case COMPLETE, PARTIAL -> backup.point().map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, backup.file()));
            };
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    private List<Comparison.Line> lines(List<StoredEntry> entries) {
        Map<Comparison.Line, Long> counts = new HashMap<>();
        for (StoredEntry stored : entries) {
            Optional<UnitId> unit = stored.entry().subject().flatMap(Subject::unit).map(UnitId::new);
            counts.merge(new Comparison.Line(stored.entry().header().kind(), unit, name(unit), 0), 1L, Long::sum);
        }
        return counts.entrySet().stream()
                .map(line -> new Comparison.Line(line.getKey().kind(), line.getKey().unit(), line.getKey().name(),
                        line.getValue()))
                .sorted((one, other) -> Long.compare(other.count(), one.count())).toList();
    }
}
