package vn.thamdinh.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jooq.exception.DataAccessException;

import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Seal;
import vn.thamdinh.domain.ledger.Sequences;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.travel.Passage;
import vn.thamdinh.storage.database.DamagedRow;
import vn.thamdinh.storage.database.Held;
import vn.thamdinh.storage.database.HeldRepository;
import vn.thamdinh.storage.database.Listed;
import vn.thamdinh.storage.database.Projection;
import vn.thamdinh.storage.database.Tx;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.travel.PassageCodec;
import vn.thamdinh.wire.travel.SignedBundle;

/** What can be asked of everything that a workspace holds. */
abstract sealed class LedgerReading permits Workspace {

    private static final Comparator<SignedBundle> BY_NUMBER = Comparator
            .comparing((SignedBundle signed) -> signed.bundle().writer().hex())
            .thenComparing(signed -> signed.bundle().number()).thenComparing(signed -> signed.bundle().id().hex());

    /** Bundles that were read once, by id: they are named by their content, never change, and are asked for often. */
    private final Map<String, SignedBundle> known = new ConcurrentHashMap<>();
    private Optional<String> digest = Optional.empty();
    private Optional<Map<String, String>> settings = Optional.empty();
    private Optional<List<Passage>> passages = Optional.empty();
    private volatile boolean ended;
    /** Once is enough: what is damaged again is not mended by the same means. */
    private boolean mended;
    private boolean settled = true;
    /** A save did not end well, and nobody knows whether it is held. */
    private boolean failed;

    /** Whether anything can still be asked or saved; a restore and a move close a workspace. Waits for nothing. */
    public boolean isOpen() {
        return !ended;
    }

    void ended() {
        ended = true;
    }

    abstract Path folder();

    /** Asks the database; one at a time. */
    abstract <T> T read(Function<Tx, T> question);

    /** Changes it; one at a time. */
    abstract <T> T write(Function<Tx, T> work);

    /** The same for what the opening did not look at: if it is damaged, the database is first made anew, as at an opening. */
    private synchronized <T> T readFurther(Function<Tx, T> question) {
        try {
            return read(question);
        } catch (DamagedRow | DataAccessException damaged) {
            if (mended) {
                throw damaged;
            }
            mended = true;
            try {
                mendDatabase();
            } catch (StorageException e) {
                damaged.addSuppressed(e);
                throw damaged;
            }
            return read(question);
        }
    }

    /** Makes the database anew from the journal and what can be read of it, and notes it as found at the opening. */
    abstract void mendDatabase() throws StorageException;

    /** To be asked within {@link #read}. */
    abstract LedgerState state();

    /** The current heads of all subjects: entries that count and that none that counts supersedes. */
    public List<Held> heads() {
        return readFurther(tx -> Stream.concat(state().headsOfNoUnit().stream(), state().headsOfUnits(tx).stream()).toList());
    }

    /** The current heads of the subjects that are about no unit alone; they were read at the opening. */
    public List<Held> headsOfNoUnit() {
        return read(_ -> state().headsOfNoUnit());
    }

    /** The current heads of the subjects that are about one unit; read when first asked for, which takes long. */
    public List<Held> headsOfUnits() {
        return readFurther(tx -> state().headsOfUnits(tx));
    }

    /** Reads them if nobody has, and says what hinders it as a save would. */
    public void readAhead() throws StorageException {
        Guard.run(folder(), this::headsOfUnits);
    }

    /** What names the writer together with the workspace's key: 32 hex digits. */
    public String writerNonce() {
        return state().writerNonce();
    }

    final Instant now() {
        return state().now();
    }

    /** The current heads of these subjects. */
    public List<Held> headsOf(Collection<Subject> subjects) {
        return readFurther(tx -> subjects.stream().distinct()
                .flatMap(subject -> state().headsOf(tx, subject).stream()).toList());
    }

    /** Names the state of everything held: another one after each save. */
    public String mark() {
        return read(tx -> tx.derived().mark());
    }

    /** A text that was worked out of this very state of everything held, and kept by {@link #derive}. */
    public Optional<String> derived(String name) {
        return read(tx -> tx.derived().find(name));
    }

    /**
     * Keeps such texts for the next opening, in place of all that were kept. They are not forced to the disk: they can be
     * worked out again. After a save that failed nothing is kept.
     *
     * @param mark  the state that they were worked out of
     * @param texts by name
     */
    public synchronized void derive(String mark, Map<String, String> texts) {
        if (settled && !failed) {
            write(tx -> tx.derived().replace(mark, texts));
        }
    }

    /**
     * All held entries, newest first, those too that do not count.
     *
     * @param subjectPrefix a subject's key or its first parts, whole; empty for everything, also what has no subject
     */
    public List<Held> history(String subjectPrefix, int limit) {
        return readFurther(tx -> tx.entries().history(HeldRepository.under(subjectPrefix), limit));
    }

    /** The same of several subjects at once: one reading instead of one for each. */
    public List<Held> history(List<String> subjectPrefixes, int limit) {
        return readFurther(tx -> {
            Map<EntryId, Held> found = new HashMap<>();
            subjectPrefixes.stream().distinct().flatMap(prefix ->
                    tx.entries().history(HeldRepository.under(prefix), limit).stream())
                    .forEach(held -> found.put(held.entry().id(), held));
            return found.values().stream().sorted(Comparator.comparing((Held held) -> held.entry().header().time())
                    .thenComparing(held -> held.entry().id()).reversed()).limit(limit).toList();
        });
    }

    /** A page of the list of all entries, in the order in which they came; the next begins after its last number. */
    public List<Listed> listed(long after, int limit) {
        return read(tx -> tx.history().listed(after, limit));
    }

    /** What entries of that list say, by number. */
    public Map<Long, Held> numbered(Collection<Long> numbers) {
        return readFurther(tx -> tx.history().numbered(numbers));
    }

    /** Those of these entries that are held, in no order that means anything. */
    public List<Held> heldOf(Collection<EntryId> ids) {
        return readFurther(tx -> tx.history().of(ids));
    }

    /** Everything held, by writer, then sequence. */
    public List<StoredEntry> entries() {
        return readFurther(tx -> tx.entries().all());
    }

    /** Whether the entry is held, with or without its body. */
    public boolean holds(EntryId id) {
        return read(tx -> tx.entries().holds(id));
    }

    /** Canonical bytes of a programme. */
    public Optional<byte[]> programme(ProgrammeHash hash) {
        return readFurther(tx -> tx.programmes().find(hash.hex()));
    }

    /** The programmes held. */
    public List<ProgrammeHash> programmes() {
        return read(tx -> tx.programmes().hashes()).stream().map(ProgrammeHash::new).toList();
    }

    /**
     * State digest: SHA-256 over the sorted ids of the effective entries, joined by new lines, 64 hex digits; without the
     * entries on which bundles count, so that the undoing of an import gives the digest of before.
     */
    public String digest() {
        return read(tx -> {
            String now = digest.orElseGet(() -> Projection.digest(tx));
            digest = Optional.of(now);
            return now;
        });
    }

    /** The state digest over what a seal covers. */
    public String digest(Seal seal) {
        return read(tx -> Projection.digest(tx, seal));
    }

    /** Unfinished texts by key. */
    public Map<String, String> drafts() {
        return read(tx -> tx.texts().drafts());
    }

    /** A setting that travels with this workspace. */
    public Optional<String> setting(String name) {
        return read(tx -> {
            Map<String, String> known = settings.orElseGet(() -> Map.copyOf(tx.texts().settings()));
            settings = Optional.of(known);
            return Optional.ofNullable(known.get(name));
        });
    }

    /** Which of each writer's sequence numbers are held. */
    public Map<WriterId, Sequences> sequences() {
        return read(tx -> tx.entries().sequences());
    }

    /** Held entries that count so, newest first. */
    public List<Held> judged(Verdict verdict, int limit) {
        return readFurther(tx -> tx.entries().judged(verdict, limit));
    }

    /** To be called under the same lock as {@link #read}, before anything is changed. */
    final void changing() {
        failed |= !settled;
        settled = false;
        digest = Optional.empty();
        settings = Optional.empty();
        passages = Optional.empty();
    }

    /** The change has ended well; under the same lock. */
    final void settled() {
        settled = true;
    }

    /** How many entries of each writer are held. */
    public Map<WriterId, Long> countByWriter() {
        return read(tx -> tx.entries().countByWriter());
    }

    /** Those of these entries that are held, and whether with their body. */
    public Map<EntryId, Boolean> withBody(Collection<EntryId> ids) {
        Map<EntryId, Boolean> found = new HashMap<>();
        read(tx -> tx.entries().withBody(ids.stream().map(EntryId::hex).sorted().toList()))
                .forEach((id, body) -> found.put(new EntryId(id), body));
        return found;
    }

    /** How many entries are held. */
    public long count() {
        return read(tx -> tx.entries().count());
    }

    /** How many entries count so. */
    public long count(Verdict verdict) {
        return read(tx -> tx.held().count(verdict));
    }

    /** Those of these entries that are held, in no order that means anything. */
    public List<StoredEntry> entriesOf(Collection<EntryId> ids) {
        return readFurther(tx -> tx.entries().of(ids));
    }

    /** All bundles held, of everybody, by writer, then number. */
    public List<SignedBundle> bundles() {
        return read(tx -> tx.bundles().ids().stream().map(id -> known.computeIfAbsent(id,
                missing -> tx.bundles().find(new BundleId(missing)).orElseThrow())).sorted(BY_NUMBER).toList());
    }

    /** The bundle, if it is held. */
    public Optional<SignedBundle> bundle(BundleId id) {
        return read(tx -> tx.bundles().find(id));
    }

    /** What the writer wrote, as far as it is held, and no held bundle of his names: by sequence. */
    public List<StoredEntry> unbundled(WriterId writer) {
        return readFurther(tx -> {
            Set<EntryId> bundled = new HashSet<>();
            tx.bundles().of(writer).forEach(signed -> bundled.addAll(signed.bundle().entries()));
            return tx.entries().of(writer).stream().filter(stored -> !bundled.contains(stored.entry().id())).toList();
        });
    }

    /** What happened to packages here, in the order in which it was noted. */
    public List<Passage> passages() {
        return read(tx -> {
            List<Passage> now = passages.orElseGet(() -> tx.passages().all().stream()
                    .map(passage -> PassageCodec.fromTree(CanonicalJson.parseCanonicalObject(passage))).toList());
            passages = Optional.of(now);
            return now;
        });
    }
}
