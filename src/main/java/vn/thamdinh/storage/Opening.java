package vn.thamdinh.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.exception.DataAccessException;

import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Entropy;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.backup.BackupFolder;
import vn.thamdinh.storage.backup.Thinning;
import vn.thamdinh.storage.database.DamagedRow;
import vn.thamdinh.storage.database.Database;
import vn.thamdinh.storage.database.Projection;
import vn.thamdinh.storage.database.Tx;
import vn.thamdinh.storage.evidence.EvidenceStore;
import vn.thamdinh.storage.journal.Journal;
import vn.thamdinh.storage.journal.WorkspaceFile;
import vn.thamdinh.storage.keys.WorkspaceKeys;
import vn.thamdinh.storage.place.InstanceStamp;
import vn.thamdinh.storage.place.StateFolder;
import vn.thamdinh.wire.entry.WriterStatement;

/** Brings database and journal of a workspace together, mends what can be mended, and decides whose writing goes on. */
final class Opening {

    /** Why the database is made anew where what it gives was never put in. */
    static final String DISAGREES = "disagrees";

    private static final String WRITER = "writer";
    private static final String NONCE = "writer-nonce";
    private static final String STAMP = "stamp";
    private static final int NONCE_BYTES = 16;

    private final Path folder;
    private final Workspace.Surroundings surroundings;
    private final Unlocking.Unlocked unlocked;
    private final WorkspaceKeys keys;
    private final Entropy writerEntropy;
    private Optional<String> rebuiltBecause = Optional.empty();

    /** @param created whether the workspace is new; the writers of older ones never come from a seed */
    Opening(Path folder, Workspace.Surroundings surroundings, Unlocking.Unlocked unlocked, boolean created) {
        this.folder = folder;
        this.surroundings = surroundings;
        this.unlocked = unlocked;
        this.keys = unlocked.keys();
        this.writerEntropy = created ? surroundings.entropy() : new SystemEntropy();
    }

    /**
     * What is open then.
     *
     * @param whole whether the database holds all that stands, or stood, in the segments that were there
     */
    record Opened(Database database, LedgerState state, EvidenceStore evidence, InstanceStamp stamp,
            OpeningReport report, boolean whole) {
    }

    private record Writer(OwnWriter own, boolean fresh, InstanceStamp stamp) {
    }

    Opened run(Journal journal, List<String> knownDamage, boolean vaultRecovered)
            throws IOException, StorageException {
        try (JournalLook look = JournalLook.begin(folder.resolve(WorkspaceFile.JOURNAL), keys)) {
            return run(look, journal, knownDamage, vaultRecovered);
        }
    }

    private Opened run(JournalLook look, Journal journal, List<String> knownDamage, boolean vaultRecovered)
            throws IOException, StorageException {
        Database database = database();
        try {
            return run(database, look, journal, knownDamage, vaultRecovered);
        } catch (DamagedRow | DataAccessException e) {
            if (rebuiltBecause.isPresent()) {
                database.close();
                throw e;
            }
            return run(rebuild(DISAGREES, Optional.of(database)), look, journal, knownDamage, vaultRecovered);
        } catch (IOException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private Opened run(Database database, JournalLook look, Journal journal, List<String> knownDamage,
            boolean vaultRecovered) throws IOException {
        if (!database.read(Projection::isCurrent)) {
            database.write(tx -> {
                tx.held().recreate();
                return Projection.rebuild(tx);
            });
        }
        // What stands is read while the look at the journal goes on, which as a rule finds nothing more.
        LedgerState.Standing standing = database.read(LedgerState.Standing::read);
        var quiet = look.nothingNew(database.read(tx -> tx.saves().ids()));
        var intake = quiet.orElseGet(() -> database.write(this::takeIn));
        var mending = new JournalMending(database, journal);
        int entries = mending.giveBack(intake.notInJournal());
        boolean whole = intake.report().intact()
                || rebuiltBecause.isEmpty() && intake.frames() == 0 && !wentBack(database);
        var mended = mending.renew(intake.report(), whole);
        Writer writer = writer(database);
        LedgerState state = database.read(tx -> LedgerState.load(tx, writer.own(), surroundings.clock(),
                quiet.isPresent() && mended.lost().isEmpty() ? standing : LedgerState.Standing.read(tx)));
        var damage = new ArrayList<>(knownDamage);
        damage.addAll(intake.damage());
        EvidenceStore evidence = EvidenceStore.open(folder, keys);
        return new Opened(database, state, evidence, writer.stamp(), new OpeningReport(writer.fresh(), rebuiltBecause,
                vaultRecovered, damage, intake.frames(), entries, mended), whole);
    }

    private Database database() throws IOException, StorageException {
        if (!Database.exists(folder, Rebuild.NAME)) {
            return rebuild("missing", Optional.empty());
        }
        Database database;
        try {
            database = Database.open(folder, Rebuild.NAME, keys, this::backUp);
        } catch (DataAccessException e) {
            if (Guard.isInUse(e)) {
                throw e;
            }
            return rebuild("unreadable", Optional.empty());
        }
        return isSound(database) ? database : rebuild(DISAGREES, Optional.of(database));
    }

    /** What the tables of an earlier version hold is also in the journal, of which a copy is made first. */
    private void backUp() throws IOException {
        BackupFolder.in(folder).make(folder.resolve(WorkspaceFile.JOURNAL), new BackupFolder.Occasion(
                surroundings.clock().instant(), "upgrade", -1, "", unlocked.vault().toBytes(), "", Thinning.MOST));
    }

    private static boolean isSound(Database database) {
        try {
            return database.read(Projection::isSound);
        } catch (DataAccessException | IllegalArgumentException e) {
            return false;
        }
    }

    private Database rebuild(String reason, Optional<Database> old) throws IOException {
        rebuiltBecause = Optional.of(reason);
        return new Rebuild(folder, keys).run(old, Map.of(), false, Progress.NONE);
    }

    private JournalIntake.Result takeIn(Tx tx) {
        var result = JournalIntake.run(tx, folder.resolve(WorkspaceFile.JOURNAL), keys, Progress.NONE);
        if (result.frames() > 0) {
            Projection.rebuild(tx);
            LostSegments.doubt(tx, LostSegments.isDoubted(tx) || !result.report().intact());
        }
        return result;
    }

    private Writer writer(Database database) throws IOException {
        InstanceStamp stamp = stamp();
        Optional<OwnWriter> last = last(database);
        Optional<String> inside = database.read(tx -> tx.texts().instance(STAMP));
        boolean goesOn = last.isPresent() && inside.isPresent()
                && stamp.check(inside.get(), lastSequence(database, last.get().id()))
                == InstanceStamp.Verdict.CONTINUE;
        OwnWriter writer = goesOn ? last.get() : fresh(database);
        String renewed = InstanceStamp.fresh(new SystemEntropy());
        database.write(tx -> {
            tx.texts().putInstance(WRITER, writer.id().hex());
            tx.texts().putInstance(NONCE, writer.nonce());
            tx.texts().putInstance(STAMP, renewed);
            return writer;
        });
        database.checkpoint();
        stamp.renew(renewed, lastSequence(database, writer.id()));
        return new Writer(writer, !goesOn, stamp);
    }

    private InstanceStamp stamp() throws IOException {
        return InstanceStamp.of(new StateFolder(surroundings.stateDir()), keys.workspace(), folder);
    }

    /** Whether the database is not the one that was closed here last: it may lack what nothing else tells of. */
    private boolean wentBack(Database database) throws IOException {
        Optional<OwnWriter> last = last(database);
        Optional<String> inside = database.read(tx -> tx.texts().instance(STAMP));
        return last.isPresent() && inside.isPresent()
                && stamp().contradicts(inside.get(), lastSequence(database, last.get().id()));
    }

    /** The writer of last time, if this workspace's key can open it. */
    private Optional<OwnWriter> last(Database database) {
        Optional<String> name = database.read(tx -> tx.texts().instance(WRITER));
        return database.read(tx -> tx.texts().instance(NONCE)).map(this::named)
                .filter(writer -> name.filter(writer.id().hex()::equals).isPresent());
    }

    private OwnWriter named(String nonce) {
        return new OwnWriter(WriterStatement.writer(keys.signing().verifyingKey().hex(), nonce), nonce);
    }

    private OwnWriter fresh(Database database) {
        OwnWriter writer;
        do {
            writer = named(HexFormat.of().formatHex(writerEntropy.bytes(NONCE_BYTES)));
        } while (isHeld(database, writer.id()));
        return writer;
    }

    private static boolean isHeld(Database database, WriterId writer) {
        return database.read(tx -> tx.entries().holds(writer));
    }

    private static long lastSequence(Database database, WriterId writer) {
        return database.read(tx -> tx.entries().lastSequence(writer));
    }
}
