package vn.thamdinh.storage.database;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.thamdinh.domain.ledger.Authority;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Heads;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.Seal;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.storage.database.HeldRepository.Row;
import vn.thamdinh.storage.database.HeldRepository.Stamp;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.travel.SignedBundle;

/**
 * Keeps the table of what each entry counts for. The rows of a subject are a pure function of the subject's entries and
 * the standing of their writers; upkeep after a save and making everything anew call the same function.
 */
public final class Projection {

    /** To be raised whenever rows come out otherwise than before; older tables are then made anew. */
    static final int VERSION = 6;

    /** The setting that names the round. */
    public static final String ROUND = "round";

    private final RoundId round;
    private final Map<EntryId, Entry> standing;
    private final Authority authority;

    private Projection(RoundId round, Map<EntryId, Entry> standing, Tx tx) {
        this.round = round;
        this.standing = standing;
        this.authority = Authority.of(round, standing.values(),
                id -> tx.bundles().find(id).map(SignedBundle::bundle));
    }

    /**
     * The table after a save.
     *
     * @param changed the subjects that were judged anew; empty if all were
     */
    public record Followed(Projection projection, Optional<Map<String, List<Held>>> changed) {
    }

    /** What a subject's entries count for, in order of time. */
    List<Held> judge(Collection<Entry> ofOneSubject) {
        Map<Entry, Verdict> verdicts = authority.judge(ofOneSubject.stream().sorted(Comparator
                .comparing((Entry entry) -> entry.header().time()).thenComparing(Entry::id)).toList());
        Set<EntryId> heads = new HashSet<>();
        Heads.of(verdicts.keySet().stream().filter(entry -> verdicts.get(entry) == Verdict.EFFECTIVE).toList())
                .forEach(head -> heads.add(head.id()));
        var judged = new ArrayList<Held>();
        verdicts.forEach((entry, verdict) -> judged.add(new Held(entry, verdict, heads.contains(entry.id()))));
        return judged;
    }

    /** Makes all rows anew from everything held; the table is there. Only rows that come out otherwise are written. */
    public static Projection rebuild(Tx tx) {
        List<Entry> all = new ArrayList<>();
        tx.entries().each(all::add);
        Projection projection = of(tx, all);
        Set<Row> expected = new LinkedHashSet<>(projection.rows(all));
        List<Row> found = tx.held().rows();
        tx.held().delete(found.stream().filter(row -> !expected.contains(row)).toList());
        Checksum checksum = Checksum.over(expected);
        found.forEach(expected::remove);
        tx.held().insert(expected);
        tx.held().stamp(new Stamp(VERSION, all.size(), checksum.hex(), settingsHash(tx)));
        return projection;
    }

    /** Whether the table was made by this version. */
    public static boolean isCurrent(Tx tx) {
        return tx.held().stamp().filter(stamp -> stamp.version() == VERSION).isPresent();
    }

    /** Whether stamp, table, entries and settings agree; a table of another version is not looked at. */
    public static boolean isSound(Tx tx) {
        Optional<Stamp> stamp = tx.held().stamp();
        if (stamp.isEmpty() || stamp.get().version() != VERSION) {
            return stamp.isPresent();
        }
        Checksum checksum = Checksum.over(tx.held().rows());
        return stamp.get().equals(new Stamp(VERSION, tx.entries().count(), checksum.hex(), settingsHash(tx)));
    }

    /** The projection over everything held, without touching the table. */
    public static Projection of(Tx tx) {
        return of(tx, tx.entries().standing().stream().map(StoredEntry::entry).toList());
    }

    /**
     * Follows what a save added. Judges anew what that can have changed, or everything.
     *
     * @param unseen what was stored
     */
    public Followed follow(Tx tx, Intake.Unseen unseen) {
        var entries = unseen.cargo().entries().stream().map(StoredEntry::entry).toList();
        Projection next = with(tx, entries, !unseen.cargo().bundles().isEmpty());
        Optional<Authority.Reach> reach = next.authority.reachSince(authority);
        if (!round.equals(round(tx)) || reach.isEmpty()) {
            return new Followed(rebuild(tx), Optional.empty());
        }
        Stamp stamp = tx.held().stamp().orElseThrow();
        var upkeep = new Upkeep(tx, next, Checksum.of(stamp.checksum()));
        var changed = upkeep.run(entries, unseen.bare(), reach.get());
        tx.held().stamp(new Stamp(VERSION, stamp.entries() + unseen.newcomers(), upkeep.checksum(), settingsHash(tx)));
        return new Followed(next, Optional.of(changed));
    }

    private Projection with(Tx tx, List<Entry> added, boolean bundles) {
        List<Entry> fresh = added.stream().filter(Projection::isStanding).toList();
        if (fresh.isEmpty() && !bundles) {
            return this;
        }
        var all = new LinkedHashMap<>(standing);
        fresh.forEach(entry -> all.put(entry.id(), entry));
        return new Projection(round, all, tx);
    }

    /** All rows as they must be. */
    public List<Row> rows(Collection<Entry> all) {
        var subjects = new TreeMap<String, List<Entry>>();
        all.forEach(entry -> subjects.computeIfAbsent(subject(entry), _ -> new ArrayList<>()).add(entry));
        var rows = new ArrayList<Row>();
        subjects.forEach((subject, entries) ->
                judge(entries).forEach(held -> rows.add(Row.of(subject, held))));
        return rows;
    }

    /**
     * SHA-256 over the sorted ids of the effective entries, joined by new lines; without those on what bundles count, so
     * that the undoing of an import gives the digest of before.
     */
    public static String digest(Tx tx) {
        String lines = tx.held().effective("bundle").stream().sorted().collect(Collectors.joining("\n"));
        return Hashes.sha256Hex(lines.getBytes(StandardCharsets.US_ASCII));
    }

    /** The same over what a seal covers: what the seal says, as long as nothing of it is lost or slipped in. */
    public static String digest(Tx tx, Seal seal) {
        String lines = tx.entries().effective(seal, "bundle").stream().sorted().collect(Collectors.joining("\n"));
        return Hashes.sha256Hex(lines.getBytes(StandardCharsets.US_ASCII));
    }

    private static String settingsHash(Tx tx) {
        return Hashes.sha256Hex(CanonicalJson.write(tx.texts().settings()));
    }

    /** The projection that these entries make; those that give no standing are passed over. */
    public static Projection of(Tx tx, Collection<Entry> entries) {
        var standing = new LinkedHashMap<EntryId, Entry>();
        entries.stream().filter(Projection::isStanding).forEach(entry -> standing.put(entry.id(), entry));
        return new Projection(round(tx), standing, tx);
    }

    private static RoundId round(Tx tx) {
        return Optional.ofNullable(tx.texts().settings().get(ROUND)).map(RoundId::new).orElse(RoundId.FOUNDING);
    }

    private static boolean isStanding(Entry entry) {
        return entry.subject().map(Subject::topic).filter(Authority.STANDING_TOPICS::contains).isPresent();
    }

    /** The key of what the entry is about; empty if that cannot be told. */
    static String subject(Entry entry) {
        return entry.subject().map(Subject::key).orElse("");
    }
}
