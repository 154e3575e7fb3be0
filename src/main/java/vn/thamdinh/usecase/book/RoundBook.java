package vn.thamdinh.usecase.book;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.Authority;
import vn.thamdinh.domain.ledger.BundleBook;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.HybridTime;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.travel.Passage;
import vn.thamdinh.seal.Entropy;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.storage.backup.BackupPoint;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.wire.entry.EntryCodec;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.travel.SignedBundle;

/**
 * The round in an open workspace. The one place where facts become entries: it names what they supersede, asks whether
 * they would count, stores them, and only then renews the snapshot that views read.
 */
public final class RoundBook implements AutoCloseable {

    /** Settings of a workspace that say where it belongs. */
    static final String ROUND = "round";
    static final String ME = "me";
    static final String NAME = "name";
    static final String ROLE = "role";
    static final String DEVICE = "device";

    private final Workspace workspace;
    private final Clock clock;
    private final Entropy entropy;
    private volatile Snapshot snapshot;

    public RoundBook(Workspace workspace, Clock clock, Entropy entropy) {
        this(workspace, clock, entropy, Snapshot.of(workspace, Snapshot.EMPTY));
    }

    private RoundBook(Workspace workspace, Clock clock, Entropy entropy, Snapshot snapshot) {
        this.workspace = workspace;
        this.clock = clock;
        this.entropy = entropy;
        this.snapshot = snapshot;
    }

    /** What stands now, to be looked at by another clock; nothing is to be said in it, and it is not closed. */
    public RoundBook at(Clock other) {
        return new RoundBook(workspace, other, entropy, snapshot);
    }

    public Workspace workspace() {
        return workspace;
    }

    public Clock clock() {
        return clock;
    }

    public Entropy entropy() {
        return entropy;
    }

    /** What stands now; immutable. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** Begins a round, this workspace being its secretariat. */
    public synchronized Outcome<RoundId> found(RoundFact.Founded founded, ProgrammeHash programme, byte[] programmeBytes,
                                               MemberId me) {
        StoredEntry founding = EntryCodec.encode(
                new EntryCodec.Origin(RoundId.FOUNDING, workspace.writer(), workspace.nextSequence(), now(), programme,
                        List.of()), founded, salt());
        RoundId round = RoundId.foundedBy(founding.entry().id());
        var batch = new Workspace.Batch(List.of(founding), List.of(programmeBytes),
                Map.of(ROUND, round.hex(), ME, me.value(), ROLE, Role.SECRETARIAT.name()), List.of());
        return store(batch).then(this::readAnew).then(_ -> openWriter()).then(_ -> Outcome.done(round));
    }

    /**
     * Stores what a package brought, all or nothing. A workspace without a round joins the package's; the person says
     * who he is afterwards.
     */
    public synchronized Outcome<Saved> merge(RoundId of, List<StoredEntry> entries, List<byte[]> programmes) {
        if (snapshot.round().isPresent() && entries.isEmpty() && programmes.isEmpty()) {
            return Outcome.done(new Saved(savedAt()));
        }
        return take(of, new Workspace.Batch(entries, programmes, Map.of(), List.of())).then(this::readAnew);
    }

    /** The same without reading anew, unless it brought the round: for several packages at once, {@link #reload} last. */
    public synchronized Outcome<Saved> take(RoundId of, Workspace.Batch brought) {
        if (snapshot.round().isPresent()) {
            return store(brought);
        }
        Map<String, String> settings = new HashMap<>(brought.settings());
        settings.put(ROUND, of.hex());
        return store(new Workspace.Batch(brought.entries(), brought.programmes(), settings, brought.dropDrafts(),
                brought.bundles(), brought.passages())).then(this::readAnew);
    }

    /** Keeps bundles and passages, from which nothing in the snapshot is read. */
    public synchronized Outcome<Saved> keep(List<SignedBundle> bundles, List<Passage> passages) {
        return store(new Workspace.Batch(List.of(), List.of(), Map.of(), List.of(), bundles, passages));
    }

    /** Makes a point that one can go back to; before an import one that lacks something stops nothing. */
    public Outcome<Returnable> backUp(String why) {
        try {
            BackupPoint point = workspace.keeping().backUp(why, Held.now(this));
            return Outcome.done(new Returnable(point.number(), point.lost()));
        } catch (StorageException e) {
            return Refusals.of(e);
        }
    }

    /** Opens a writer for the person at the desk if none is open: nothing can be sealed or signed before. */
    public synchronized Outcome<Saved> requireWriter() {
        return snapshot.round().isEmpty() || me().isEmpty() ? Outcome.refused(Reason.NO_ROUND) : openWriter();
    }

    /** Notes who made this workspace, before it has a round. */
    public synchronized Outcome<Saved> introduce(String name, Role role) {
        return settle(Map.of(NAME, name, ROLE, role.name()));
    }

    /** The name that the maker of this workspace gave; empty if it was not noted. */
    public String introducedName() {
        return workspace.setting(NAME).orElse("");
    }

    /** Whether this workspace's key has certified another writer than the present one: a copy, restore or move. */
    public boolean hasEarlierWriter() {
        String key = workspace.signingKey().verifyingKey().hex();
        return snapshot.standing(RoundFact.WriterOpened.class)
                .anyMatch(opened -> opened.fact().publicKey().equals(key)
                        && !opened.entry().header().writer().equals(workspace.writer()));
    }

    /** Whether the round is practice. */
    public boolean isRehearsal() {
        return snapshot.founded().map(RoundFact.Founded::rehearsal).orElse(false);
    }

    /** How many held entries a newer version wrote. */
    public long newerKinds() {
        return workspace.count(Verdict.NEWER_KIND);
    }

    /** Says who sits at this desk and opens a writer for him. */
    public synchronized Outcome<Saved> sitDown(MemberId member, Role role, String device) {
        return settle(Map.of(ME, member.value(), ROLE, role.name(), DEVICE, device)).then(_ -> openWriter());
    }

    /**
     * Opens a writer where the workspace's present one is not open yet, as after a restore or a move. Done before the
     * first thing that is written, so that looking into a copied folder adds nothing to the round.
     */
    private Outcome<Saved> openWriter() {
        if (snapshot.round().isEmpty() || me().isEmpty() || snapshot.isOpen(workspace.writer())) {
            return Outcome.done(new Saved(clock.instant()));
        }
        return write(List.of(opening()), List.of(), List.of(), false);
    }

    private RoundFact.WriterOpened opening() {
        var key = workspace.signingKey();
        return WriterCertificate.sign(key, snapshot.round().orElseThrow(), new RoundFact.WriterOpened(me().orElseThrow(),
                role(), workspace.setting(DEVICE).orElse(""), key.verifyingKey().hex(), workspace.writerNonce(), ""));
    }

    /** Stores facts that a person decided, durable when this returns; refused if any would not count. */
    public Outcome<Saved> append(List<? extends Fact> facts) {
        return append(facts, List.of());
    }

    /**
     * The same, dropping drafts that the facts replace.
     *
     * @param finishedDrafts keys of drafts
     */
    public synchronized Outcome<Saved> append(List<? extends Fact> facts, List<String> finishedDrafts) {
        return append(facts, finishedDrafts, List.of());
    }

    /** The same together with what happened to a package: both or neither. */
    public synchronized Outcome<Saved> append(List<? extends Fact> facts, Passage passage) {
        return append(facts, List.of(), List.of(passage));
    }

    private Outcome<Saved> append(List<? extends Fact> facts, List<String> finishedDrafts, List<Passage> passages) {
        return snapshot.round().isEmpty() || me().isEmpty()
                ? Outcome.refused(Reason.NO_ROUND)
                : new Gates(snapshot, today(), workspace.writer()).<Saved>refusal(facts)
                        .orElseGet(() -> openWriter().then(_ -> write(facts, finishedDrafts, passages, true)));
    }

    /** The day at the desk. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Optional<MemberId> me() {
        return workspace.setting(ME).map(MemberId::new);
    }

    /** The role of the person at the desk; a member where none was said. */
    public Role role() {
        return workspace.setting(ROLE).map(Role::valueOf).orElse(Role.MEMBER);
    }

    /** Reads everything anew, as after an import. */
    public synchronized void reload() {
        snapshot = Snapshot.of(workspace, snapshot);
    }

    @Override
    public void close() {
        workspace.close();
    }

    private Outcome<Saved> write(List<? extends Fact> facts, List<String> finishedDrafts, List<Passage> passages,
                                 boolean judged) {
        RoundId round = snapshot.round().orElseThrow();
        Authority authority = Authority.of(round, snapshot.standing(), bundles());
        List<StoredEntry> entries = new ArrayList<>();
        Map<Subject, List<EntryId>> touched = new LinkedHashMap<>();
        HybridTime time = workspace.lastTime();
        long sequence = workspace.nextSequence();
        for (Fact fact : facts) {
            time = time.next(clock.instant());
            Subject subject = Subject.of(fact, workspace.writer());
            var origin = new EntryCodec.Origin(round, workspace.writer(), sequence++, time,
                    snapshot.programmeHash(), touched.getOrDefault(subject, snapshot.replacedBy(subject)));
            StoredEntry stored = EntryCodec.encode(origin, fact, salt());
            Verdict verdict = authority.judge(stored.entry());
            if (judged && verdict != Verdict.EFFECTIVE) {
                return Refusals.of(verdict);
            }
            entries.add(stored);
            touched.put(subject, List.of(stored.entry().id()));
        }
        var batch = new Workspace.Batch(entries, List.of(), Map.of(), finishedDrafts, List.of(), passages);
        return store(batch).then(saved -> {
            renew(touched.keySet());
            return Outcome.done(saved);
        });
    }

    /** Asked only where a key was revoked or an import undone. */
    private BundleBook bundles() {
        return id -> workspace.bundle(id).map(SignedBundle::bundle);
    }

    /** Whether this desk may say the fact: whether it would count. */
    public boolean permits(Fact fact) {
        if (snapshot.round().isEmpty()) {
            return false;
        }
        List<Entry> standing = new ArrayList<>(snapshot.standing());
        if (me().isPresent() && !snapshot.isOpen(workspace.writer())) {
            standing.add(probe(opening()));
        }
        return Authority.of(snapshot.round().get(), standing, bundles()).judge(probe(fact)) == Verdict.EFFECTIVE;
    }

    private Entry probe(Fact fact) {
        var origin = new EntryCodec.Origin(snapshot.round().orElseThrow(), workspace.writer(), 1, HybridTime.START,
                snapshot.programmeHash(), List.of());
        return EntryCodec.encode(origin, fact, new byte[EntryCodec.SALT_BYTES]).entry();
    }

    /** Whether the person at the desk must not see the unit. */
    public boolean isHidden(UnitId unit) {
        return me().isPresent() && snapshot.round().isPresent()
                && Authority.of(snapshot.round().get(), snapshot.standing(), bundles()).isRecused(me().get(), unit);
    }

    /** Only what was touched is read again, unless it decides whether other entries count. */
    private void renew(Set<Subject> touched) {
        boolean standing = touched.contains(Subject.PROGRAMME) || touched.stream()
                .anyMatch(subject -> Authority.STANDING_TOPICS.contains(subject.topic()));
        if (standing) {
            reload();
        } else {
            snapshot = snapshot.with(touched, workspace.headsOf(touched));
        }
    }

    /** Keeps a setting that nothing else is read from, such as how a survey source's columns are read. */
    public synchronized Outcome<Saved> remember(String name, String content) {
        return store(new Workspace.Batch(List.of(), List.of(), Map.of(name, content), List.of()));
    }

    private Outcome<Saved> settle(Map<String, String> settings) {
        return store(new Workspace.Batch(List.of(), List.of(), settings, List.of())).then(this::readAnew);
    }

    private Outcome<Saved> readAnew(Saved saved) {
        reload();
        return Outcome.done(saved);
    }

    private Outcome<Saved> store(Workspace.Batch batch) {
        try {
            workspace.readAhead();
            snapshot.whole();
            workspace.append(batch);
            return Outcome.done(new Saved(now().instant()));
        } catch (StorageException e) {
            return Refusals.unsure(e, this::reload);
        }
    }

    private HybridTime now() {
        return workspace.lastTime().next(clock.instant());
    }

    private byte[] salt() {
        return entropy.bytes(EntryCodec.SALT_BYTES);
    }

    /** The moment that views show as that of the last save. */
    public Instant savedAt() {
        return workspace.lastTime().instant();
    }
}
