package vn.thamdinh.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jooq.exception.DataAccessException;

import vn.thamdinh.domain.ledger.HybridTime;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.travel.Passage;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.AgeIdentity;
import vn.thamdinh.seal.AgeRecipient;
import vn.thamdinh.seal.Entropy;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.RecoveryCode;
import vn.thamdinh.seal.SigningKey;
import vn.thamdinh.storage.database.Cargo;
import vn.thamdinh.storage.database.Database;
import vn.thamdinh.storage.database.Intake;
import vn.thamdinh.storage.database.Projection;
import vn.thamdinh.storage.database.Tx;
import vn.thamdinh.storage.evidence.EvidenceStore;
import vn.thamdinh.storage.journal.Journal;
import vn.thamdinh.storage.keys.EscrowedKey;
import vn.thamdinh.storage.keys.KeyVault;
import vn.thamdinh.storage.keys.WorkspaceKeys;
import vn.thamdinh.storage.place.InstanceStamp;
import vn.thamdinh.storage.place.WorkspaceLock;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.travel.PassageCodec;
import vn.thamdinh.wire.travel.SignedBundle;

/**
 * An open workspace folder: the ledger in an encrypted database, and beside it the journal from which the database can
 * be made again. What {@link #append} was given is on the disk when it returns. Safe for several threads.
 */
public final class Workspace extends LedgerReading implements AutoCloseable {

    private final Path folder;
    private final KeyRing keyRing;
    private final WorkspaceKeys keys;
    private final WorkspaceLock lock;
    private final JournalSide journal;
    private final InstanceStamp stamp;
    private volatile OpeningReport opening;
    private final LedgerState state;
    private final EvidenceStore evidence;
    private Database database;

    Workspace(Path folder, KeyRing keyRing, WorkspaceLock lock, Journal journal, Opening.Opened opened) {
        this.folder = folder;
        this.keyRing = keyRing;
        this.keys = keyRing.keys();
        this.lock = lock;
        this.journal = new JournalSide(folder, keys, journal, opened.whole());
        this.database = opened.database();
        this.stamp = opened.stamp();
        this.opening = opened.report();
        this.state = opened.state();
        this.evidence = opened.evidence();
    }

    /**
     * What lies outside the folder.
     *
     * @param stateDir where this machine remembers which workspaces it has opened
     * @param cost     of one try of a passphrase; used by new workspaces only
     */
    public record Surroundings(Path stateDir, Clock clock, Entropy entropy, KeyDerivation.Cost cost) {
    }

    /** A new workspace, and the code that is shown once. */
    public record Created(Workspace workspace, RecoveryCode recoveryCode) {
    }

    /**
     * What is saved together or not at all.
     *
     * @param entries    already held ones are passed over
     * @param programmes canonical bytes; their SHA-256 is the programme's hash
     * @param settings   name → new value
     * @param dropDrafts keys of drafts that the entries replace
     * @param bundles    already held ones are passed over; their signatures have been checked
     * @param passages   the same one is noted once
     */
    public record Batch(List<StoredEntry> entries, List<byte[]> programmes, Map<String, String> settings,
            List<String> dropDrafts, List<SignedBundle> bundles, List<Passage> passages) {

        public Batch {
            entries = List.copyOf(entries);
            programmes = List.copyOf(programmes);
            settings = Map.copyOf(settings);
            dropDrafts = List.copyOf(dropDrafts);
            bundles = List.copyOf(bundles);
            passages = List.copyOf(passages);
        }

        /** Nothing that travels. */
        public Batch(List<StoredEntry> entries, List<byte[]> programmes, Map<String, String> settings,
                List<String> dropDrafts) {
            this(entries, programmes, settings, dropDrafts, List.of(), List.of());
        }

        Cargo cargo() {
            return new Cargo(entries, programmes, settings, bundles,
                    passages.stream().map(passage -> CanonicalJson.write(PassageCodec.toTree(passage))).toList());
        }
    }

    /** Makes a workspace in an empty or absent folder. */
    public static Created create(Path folder, Passphrase passphrase, Surroundings s) throws StorageException {
        Path place = folder.toAbsolutePath();
        return Guard.run(place, () -> {
            Guard.requireEmpty(place);
            return new Entrance(place, s).create(KeyVault.create(passphrase, s.cost(), s.entropy()));
        });
    }

    /** Opens a workspace and mends what can be mended; {@link #opening} tells. */
    public static Workspace open(Path folder, Passphrase passphrase, Surroundings s) throws StorageException {
        return new Entrance(folder, s).open(vault -> vault.unlock(passphrase));
    }

    /** {@link #open} by the code that was shown when the workspace was made. */
    public static Workspace openWithRecovery(Path folder, RecoveryCode code, Surroundings s) throws StorageException {
        return new Entrance(folder, s).open(vault -> vault.unlock(code));
    }

    /** The id of the workspace in a folder, which need not be open; empty if none can be found. */
    public static Optional<String> idOf(Path folder) {
        return Entrance.idOf(folder);
    }

    /** {@link #open} by a rescue that was made for this workspace and its one-time code. */
    public static Workspace openWithRescue(Path folder, RecoveryCode code, String rescue, Surroundings s)
            throws StorageException {
        return new Entrance(folder, s).open(vault -> vault.unlock(code, rescue));
    }

    /** {@link #open} by the key that was kept in escrow. */
    public static Workspace openWithKey(Path folder, EscrowedKey key, Surroundings s) throws StorageException {
        return new Entrance(folder, s).open(vault -> vault.unlock(key));
    }

    /**
     * Sets another passphrase. If this throws, either may be the right one; trying again is safe. Copies of the folder
     * made before, and the older journal segments in it, still open with the older passphrase.
     */
    public void changePassphrase(Passphrase passphrase) throws StorageException {
        keyRing.changePassphrase(passphrase);
    }

    /** Replaces the recovery code; what {@link #changePassphrase} says holds here too. */
    public RecoveryCode renewRecovery() throws StorageException {
        return keyRing.renewRecovery();
    }

    /** What one try of the passphrase costs; packages that go by passphrase cost the same. */
    public KeyDerivation.Cost passphraseCost() {
        return keyRing.passphraseCost();
    }

    /** The workspace key for its keeper, see {@link EscrowedKey}. */
    public byte[] escrowFor(AgeRecipient keeper) {
        return keyRing.escrowFor(keeper);
    }

    /** What opening, and the first reading of what it left for later, found and put right. */
    public OpeningReport opening() {
        return opening;
    }

    /** Names the workspace for ever, also copies of it: 32 hex digits. */
    public String id() {
        return keys.workspace().hex();
    }

    /** Signs what this workspace sends; closed together with it. */
    public SigningKey signingKey() {
        return keys.signing();
    }

    /** Opens what is encrypted to this workspace; closed together with it. */
    public AgeIdentity ageIdentity() {
        return keys.age();
    }

    /** Where it is. */
    @Override
    public Path folder() {
        return folder;
    }

    /** The files that prove something; used as long as this is open. */
    public EvidenceStore evidence() {
        return evidence;
    }

    /** Stands for what names a person: 32 hex digits, equal for equal text in this workspace and copies of it alone. */
    public String pseudonym(String text) {
        return HexFormat.of().formatHex(keys.pseudonym(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
    }

    /** Whose sequence new entries go into. */
    public synchronized WriterId writer() {
        return state.writer();
    }

    /** The sequence number of the writer's next entry, from 1. */
    public synchronized long nextSequence() {
        return state.lastSequence() + 1;
    }

    /** The latest of our own times and of those received that are not too far ahead of the clock. */
    public synchronized HybridTime lastTime() {
        return state.lastTime();
    }

    /**
     * Saves all of it or nothing. If this throws, it may or may not be found later; trying again is safe.
     *
     * @throws IllegalArgumentException if the bytes of an entry or bundle are not those that its id names
     */
    public synchronized void append(Batch batch) throws StorageException {
        Intake.check(batch.cargo());
        Guard.run(folder, () -> {
            changing();
            LedgerState.Change change = database.write(tx -> state.store(tx, batch));
            journal.take(change.saves());
            boolean ownWriting = database.read(tx -> state.follow(tx, change));
            database.checkpoint();
            journal.write();
            if (ownWriting) {
                stamp.advance(state.lastSequence());
            }
            settled();
            return change;
        });
    }

    @Override
    synchronized <T> T read(Function<Tx, T> question) {
        return database.read(question);
    }

    @Override
    void mendDatabase() throws StorageException {
        makeAnew(Progress.NONE);
        opening = opening.rebuilt(Opening.DISAGREES);
    }

    /** Keeps unfinished text durably in place of what was kept under the key; empty text drops it. */
    public synchronized void keepDraft(String key, String text) throws StorageException {
        Guard.run(folder, () -> {
            database.write(tx -> tx.texts().keepDraft(key, text));
            database.checkpoint();
            return key;
        });
    }

    @Override
    synchronized <T> T write(Function<Tx, T> work) {
        return database.write(work);
    }

    @Override
    LedgerState state() {
        return state;
    }

    /** Care of the folder as a whole: backups, restoring, moving. */
    public Keeping keeping() {
        return new Keeping(this, keyRing);
    }

    /** Works on the journal's folder while nothing is saved; all its segments are ended. */
    synchronized <T> T still(Keeping.Still<T> work) throws StorageException {
        return Guard.run(folder, () -> work.run(journal.rest(database)));
    }

    /** Makes the journal's missing and damaged segments anew from the database. */
    synchronized void mendJournal() throws StorageException {
        Guard.run(folder, () -> {
            journal.mend(database, true);
            return database;
        });
    }

    /** Segments of the journal that were made anew since the opening, and those that were lost, now or long ago. */
    public OpeningReport.Mended mended() {
        return opening.mended().since(journal.remade(), LostSegments.of(setting(LostSegments.SETTING)));
    }

    /** Compares all held with its hashes, the journal and the evidence, beside which one may save; changes nothing. */
    public VerifyReport verify(Progress progress) throws StorageException {
        return Guard.run(folder, () -> Verification.report(this, keys, progress));
    }

    /** Makes the database anew from the journal and what is readable of the old one, which is kept aside. */
    public VerifyReport rebuild(Progress progress) throws StorageException {
        makeAnew(progress);
        return verify(progress);
    }

    private synchronized void makeAnew(Progress progress) throws StorageException {
        Guard.run(folder, () -> {
            changing();
            journal.write();
            boolean whole = database.read(Salvage::isWhole);
            database = rebuilt(whole, progress);
            journal.mend(database, whole);
            settled();
            return database.read(tx -> state.reload(tx, Projection.of(tx)));
        });
    }

    private Database rebuilt(boolean whole, Progress progress) throws IOException {
        try {
            return new Rebuild(folder, keys).run(Optional.of(database), database.read(tx -> tx.texts().instance()), whole,
                    progress);
        } catch (IOException | RuntimeException e) {
            if (database.isClosed() && Database.exists(folder, Rebuild.NAME)) {
                database = Database.open(folder, Rebuild.NAME, keys);
            }
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        ended();
        Database last = database;
        try (keyRing; lock; journal; last) {
            journal.write();
        } catch (IOException | DataAccessException e) {
            // The next opening finds in the database what could not be written to the journal now.
        }
    }
}
