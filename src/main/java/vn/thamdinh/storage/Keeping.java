package vn.thamdinh.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.storage.backup.BackupDamaged;
import vn.thamdinh.storage.backup.BackupFolder;
import vn.thamdinh.storage.backup.BackupPoint;
import vn.thamdinh.storage.backup.Holding;
import vn.thamdinh.storage.backup.MovedMark;
import vn.thamdinh.storage.backup.MovingFile;
import vn.thamdinh.storage.backup.Replacement;
import vn.thamdinh.storage.backup.Thinning;
import vn.thamdinh.storage.evidence.EvidenceStore;
import vn.thamdinh.storage.journal.WorkspaceFile;
import vn.thamdinh.storage.keys.KeyVault;
import vn.thamdinh.storage.keys.NewerFormat;
import vn.thamdinh.storage.place.Trees;
import vn.thamdinh.wire.entry.StoredEntry;

/** Care of an open workspace as a whole: backups, going back to one of them, moving to another computer. */
public final class Keeping {

    private static final System.Logger LOG = System.getLogger(Keeping.class.getName());

    /** The setting that says how many backups are kept. */
    public static final String KEPT = "backups-kept";

    /** Two copies to one medium would write under the same temporary names. */
    private static final Object COPYING = new Object();

    /** Backups made first, so that something else can be undone. */
    private static final Set<String> FIRST = Set.of("import", "restore", "upgrade");

    /** Work on a journal at rest. */
    @FunctionalInterface
    interface Still<T> {

        T run(Path journal) throws IOException, StorageException;
    }

    private final Workspace workspace;
    private final KeyRing keyRing;
    private final BackupFolder shelf;
    private final Replacement replacement;

    Keeping(Workspace workspace, KeyRing keyRing) {
        this(workspace, keyRing, new Replacement(workspace.folder()));
    }

    private Keeping(Workspace workspace, KeyRing keyRing, Replacement replacement) {
        this.workspace = workspace;
        this.keyRing = keyRing;
        this.shelf = BackupFolder.in(workspace.folder());
        this.replacement = replacement;
    }

    /** The same over a disk that may fail while the restored state takes its place. */
    Keeping over(Replacement.Mover disk) {
        return new Keeping(workspace, keyRing, new Replacement(workspace.folder(), disk));
    }

    /** Lets a workspace that moved away be opened here again, with a new writer. */
    public static void takeBack(Path folder, Workspace.Surroundings s) throws StorageException {
        Guard.run(folder, () -> Entrance.takeBack(folder.toAbsolutePath(), s));
    }

    /** The backups in the workspace's folder. */
    public BackupFolder shelf() {
        return shelf;
    }

    /** How many backups are kept. */
    public int kept() {
        return workspace.setting(KEPT).filter(text -> text.matches("[0-9]{1,4}")).map(Integer::valueOf)
                .map(chosen -> Math.clamp(chosen, Thinning.LEAST, Thinning.MOST)).orElse(Thinning.USUAL);
    }

    /** {@link #backUp(String, Holding)} where nothing is known of what is held. */
    public BackupPoint backUp(String why) throws StorageException {
        return backUp(why, new Holding("", 0, 0, 0));
    }

    /**
     * Makes a point that one can go back to; {@code why} is a word of small letters: "import".
     *
     * @throws StorageException.Damaged naming what of the journal can be had nowhere any more: the point holds the rest, is
     *     not called complete, and takes no place from the others; before an import or a restore that stops nothing
     */
    public BackupPoint backUp(String why, Holding holding) throws StorageException {
        BackupPoint point = made(why, holding);
        if (!point.lost().isEmpty() && !FIRST.contains(why)) {
            throw new StorageException.Damaged(String.join(", ", point.lost()), new BackupDamaged(why));
        }
        return point;
    }

    /** Where something cannot be had, the journal is made whole from the database, and then it can. */
    private BackupPoint made(String why, Holding holding) throws StorageException {
        BackupPoint point = once(why, holding);
        if (point.lost().isEmpty()) {
            return point;
        }
        try {
            workspace.mendJournal();
        } catch (StorageException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "the journal cannot be made whole", e);
            return point;
        }
        BackupPoint again = once(why, holding);
        if (again.lost().isEmpty()) {
            Guard.run(workspace.folder(), () -> shelf.drop(point));
        }
        return again;
    }

    private BackupPoint once(String why, Holding holding) throws StorageException {
        int kept = Guard.run(workspace.folder(), this::kept);
        return workspace.still(journal -> shelf.make(journal, new BackupFolder.Occasion(workspace.now(), why,
                workspace.count(), workspace.digest(), keyRing.vaultBlock(), holding.seal(keyRing.keys()), kept,
                workspace.read(tx -> tx.saves().digest()))));
    }

    /** Whether anything was saved since that point was made. */
    public boolean isCurrent(BackupPoint point) throws StorageException {
        return Guard.run(workspace.folder(), () -> point.lost().isEmpty()
                && point.entries() == workspace.count()
                && point.digest().equals(workspace.digest())
                && point.vault().equals(new String(keyRing.vaultBlock(), StandardCharsets.UTF_8)));
    }

    /** What was held when the point was made, where this workspace's key can tell. */
    public Optional<Holding> holding(BackupPoint point) {
        return Holding.open(point.about(), keyRing.keys());
    }

    /**
     * Reads a backup whole and prepares it beside what is there; nothing changes yet.
     *
     * @throws StorageException.OtherWorkspace if it is another workspace's
     * @throws StorageException.Damaged if a byte of it is not what it was
     */
    public Staged stage(BackupFolder from, BackupPoint point, Progress progress) throws StorageException {
        return Guard.run(workspace.folder(), () -> {
            requireOwn(point);
            try {
                List<StoredEntry> then = new Staging(keyRing.keys(), replacement.prepare())
                        .stage(from, point, workspace.drafts(), progress);
                List<StoredEntry> now = workspace.entries();
                return new Staged(point, without(now, then), without(then, now));
            } catch (IOException | RuntimeException e) {
                replacement.discard();
                throw e;
            }
        });
    }

    /** Forgets what was prepared. */
    public void discard() throws StorageException {
        Guard.run(workspace.folder(), () -> {
            replacement.discard();
            return true;
        });
    }

    /**
     * Puts a backup in the place of what is held now, of which a backup is made first and which is kept aside. Closes the
     * workspace; it opens with the passphrase of now and begins a new writer. If this throws, the workspace is open and
     * nothing has changed. Nothing is saved between the backup and the closing.
     *
     * @return what kept the restored state from taking its place at once, which the next opening then finishes
     */
    public Optional<StorageException> restore(BackupFolder from, BackupPoint point, Holding present, Progress progress)
            throws StorageException {
        stage(from, point, progress);
        synchronized (workspace) {
            try {
                backUp("restore", present);
                workspace.still(journal -> intend(from));
            } catch (StorageException | RuntimeException e) {
                if (!replacement.isIntended()) {
                    forget(replacement);
                    throw e;
                }
                LOG.log(System.Logger.Level.WARNING, "the restoring goes on, since it cannot be taken back", e);
            }
            workspace.close();
        }
        return settle();
    }

    private Replacement intend(BackupFolder from) throws IOException {
        if (!from.evidence().equals(shelf.evidence()) && Files.isDirectory(from.evidence())) {
            addEvidence(from.evidence());
        }
        keyRing.seal(replacement.prepared().resolve(WorkspaceFile.JOURNAL));
        replacement.intend();
        return replacement;
    }

    private Optional<StorageException> settle() {
        try {
            return Guard.run(workspace.folder(), () -> {
                try (var _ = Guard.lock(workspace.folder())) {
                    replacement.settle();
                }
                return Optional.empty();
            });
        } catch (StorageException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "a restoring is left to the next opening", e);
            return replacement.isSettled() ? Optional.empty()
                    : Optional.of(e instanceof StorageException fault ? fault : new StorageException.DiskTrouble(e));
        }
    }

    /**
     * What the medium has and this workspace lacks.
     *
     * @throws BackupDamaged for a link, which would be followed to who knows where
     */
    private void addEvidence(Path from) throws IOException {
        try (var files = Files.list(from)) {
            List<Path> all = files.filter(one -> one.toString().endsWith(".age")).toList();
            for (Path file : all) {
                MovedParts.requireFile(EvidenceStore.FOLDER, file);
            }
            for (Path file : all) {
                Path place = shelf.evidence().resolve(file.getFileName().toString());
                if (!Files.exists(place)) {
                    Files.createDirectories(shelf.evidence());
                    Trees.copy(file, place);
                }
            }
        }
    }

    /**
     * Copies what is not there yet to a shelf on another medium.
     *
     * @return bytes that were written
     */
    public long copyTo(BackupFolder other, Progress progress) throws StorageException {
        return Guard.run(workspace.folder(), () -> {
            synchronized (COPYING) {
                progress.check();
                return shelf.copyTo(other, kept(), progress);
            }
        });
    }

    /**
     * Writes the whole workspace into one file for another computer, unfinished texts too, marks this one as moved away and
     * closes it. If this throws, it is open as before and nothing is marked.
     */
    public void moveTo(Path file, Holding present, Progress progress) throws StorageException {
        BackupPoint point = backUp("move", present);
        Path folder = workspace.folder();
        Guard.run(folder, () -> {
            try {
                Path place = replacement.prepare();
                new Staging(keyRing.keys(), place).stage(shelf, point, workspace.drafts(), progress);
                WorkspaceFile.write(place, keyRing.vault());
                new MovingFile(file).write(MovedParts.of(folder, place), progress);
                MovedMark.put(folder, workspace.now());
                return file;
            } finally {
                forget(replacement);
            }
        });
        workspace.close();
    }

    /** What stays here is cleared away at the next opening; a move that is marked must not look undone for it. */
    private static void forget(Replacement replacement) {
        try {
            replacement.discard();
        } catch (IOException left) {
            LOG.log(System.Logger.Level.WARNING, "what was prepared is not cleared away", left);
        }
    }

    /**
     * Makes sure that the person at the keyboard knows the passphrase of this open workspace.
     *
     * @throws StorageException.WrongPassphrase if it is not the one
     * @throws StorageException.TooEarly if one has to wait after wrong ones
     */
    public void confirm(Passphrase passphrase) throws StorageException {
        keyRing.confirm(passphrase);
    }

    private void requireOwn(BackupPoint point) throws StorageException {
        try {
            KeyVault vault = KeyVault.parse(point.vault().getBytes(StandardCharsets.UTF_8));
            if (!vault.workspace().equals(keyRing.keys().workspace())) {
                throw new StorageException.OtherWorkspace();
            }
        } catch (DamagedPayload e) {
            throw new StorageException.Damaged("keys", e);
        } catch (NewerFormat e) {
            throw new StorageException.NewerVersion(e);
        }
    }

    private static List<StoredEntry> without(List<StoredEntry> these, List<StoredEntry> those) {
        Set<EntryId> known = new HashSet<>();
        those.forEach(stored -> known.add(stored.entry().id()));
        return these.stream().filter(stored -> !known.contains(stored.entry().id())).toList();
    }
}
