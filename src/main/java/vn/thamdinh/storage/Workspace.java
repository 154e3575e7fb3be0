package vn.thamdinh.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.HybridTime;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Entropy;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.RecoveryCode;
import vn.thamdinh.seal.SigningKey;
import vn.thamdinh.wire.entry.StoredEntry;

/**
 * An open workspace folder: the ledger in an encrypted database, and beside it the journal from which the database can
 * be made again. What {@link #append} was given is on the disk when it returns. Safe for several threads.
 */
public final class Workspace implements AutoCloseable {

    private Workspace() {
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
     */
    public record Batch(List<StoredEntry> entries, List<byte[]> programmes, Map<String, String> settings,
            List<String> dropDrafts) {

        public Batch {
            entries = List.copyOf(entries);
            programmes = List.copyOf(programmes);
            settings = Map.copyOf(settings);
            dropDrafts = List.copyOf(dropDrafts);
        }
    }

    /** Makes a workspace in an empty or absent folder. */
    public static Created create(Path folder, Passphrase passphrase, Surroundings s) throws StorageException {
        throw new UnsupportedOperationException();
    }

    public static Workspace open(Path folder, Passphrase passphrase, Surroundings s) throws StorageException {
        throw new UnsupportedOperationException();
    }

    public static Workspace openWithRecovery(Path folder, RecoveryCode code, Surroundings s) throws StorageException {
        throw new UnsupportedOperationException();
    }

    public OpeningReport opening() {
        throw new UnsupportedOperationException();
    }

    public String id() {
        throw new UnsupportedOperationException();
    }

    public SigningKey signingKey() {
        throw new UnsupportedOperationException();
    }

    public WriterId writer() {
        throw new UnsupportedOperationException();
    }

    public long nextSequence() {
        throw new UnsupportedOperationException();
    }

    public HybridTime lastTime() {
        throw new UnsupportedOperationException();
    }

    public void append(Batch batch) throws StorageException {
        throw new UnsupportedOperationException();
    }

    public Optional<String> setting(String name) {
        throw new UnsupportedOperationException();
    }

    public Map<String, String> drafts() {
        throw new UnsupportedOperationException();
    }

    public void keepDraft(String key, String text) throws StorageException {
        throw new UnsupportedOperationException();
    }

    public List<Held> heads() {
        throw new UnsupportedOperationException();
    }

    public List<Held> headsOf(Collection<Subject> subjects) {
        throw new UnsupportedOperationException();
    }

    public List<Held> history(String subjectPrefix, int limit) {
        throw new UnsupportedOperationException();
    }

    public List<StoredEntry> entries() {
        throw new UnsupportedOperationException();
    }

    public boolean holds(EntryId id) {
        throw new UnsupportedOperationException();
    }

    public Optional<byte[]> programme(ProgrammeHash hash) {
        throw new UnsupportedOperationException();
    }

    public List<ProgrammeHash> programmes() {
        throw new UnsupportedOperationException();
    }

    public String digest() {
        throw new UnsupportedOperationException();
    }

    public long count() {
        throw new UnsupportedOperationException();
    }

    public long count(Verdict verdict) {
        throw new UnsupportedOperationException();
    }

    public VerifyReport verify(Progress progress) throws StorageException {
        throw new UnsupportedOperationException();
    }

    public VerifyReport rebuild(Progress progress) throws StorageException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
