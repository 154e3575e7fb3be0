package vn.thamdinh.storage;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.thamdinh.domain.ledger.HybridTime;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.storage.database.Held;
import vn.thamdinh.storage.database.Intake;
import vn.thamdinh.storage.database.Projection;
import vn.thamdinh.storage.database.Save;
import vn.thamdinh.storage.database.Tx;
import vn.thamdinh.wire.entry.StoredEntry;

/** What an open workspace keeps in memory: the heads, and where its writer stands. */
final class LedgerState {

    private final OwnWriter own;
    private final WriterId writer;
    private final Clock clock;
    private final Map<String, List<Held>> general = new TreeMap<>();
    /** Of subjects that are about one unit; nothing until somebody asks: it is most of all, and opening does without. */
    private Optional<Map<String, List<Held>>> units = Optional.empty();
    private Projection projection;
    private HybridTime lastTime;
    private long lastSequence;

    private LedgerState(OwnWriter own, Clock clock) {
        this.own = own;
        this.writer = own.id();
        this.clock = clock;
    }

    /** What the entries held come to, but for what is about single units. */
    record Standing(Projection projection, List<Held> heads) {

        static Standing read(Tx tx) {
            return of(tx, Projection.of(tx));
        }

        private static Standing of(Tx tx, Projection projection) {
            return new Standing(projection, tx.entries().headsOfNoUnit());
        }
    }

    /** @param standing of this very state of the database */
    static LedgerState load(Tx tx, OwnWriter own, Clock clock, Standing standing) {
        var state = new LedgerState(own, clock);
        WriterId writer = own.id();
        state.lastSequence = tx.entries().lastSequence(writer);
        var others = tx.entries().latestUpTo(clock.instant().plus(HybridTime.TOLERANCE)).orElse(HybridTime.START);
        var ours = tx.entries().lastTime(writer).orElse(HybridTime.START);
        state.lastTime = ours.compareTo(others) > 0 ? ours : others;
        return state.stand(standing);
    }

    /**
     * What a batch changed in the database.
     *
     * @param saves what was not held before, as it goes into the journal
     * @param made  the projection, and what of it was judged anew
     */
    record Change(List<Save> saves, Projection.Followed made) {
    }

    /** Stores a batch; {@link #follow} comes after it is committed. */
    Change store(Tx tx, Workspace.Batch batch) {
        tx.texts().dropDrafts(batch.dropDrafts());
        Intake.Unseen unseen = Intake.unseen(tx, batch.cargo());
        List<Save> saves = Intake.store(tx, unseen);
        Projection.Followed made = saves.isEmpty() ? new Projection.Followed(projection, Optional.of(Map.of()))
                : projection.follow(tx, unseen);
        return new Change(saves, made);
    }

    /** Follows what was committed; tells whether any of it was our own writing. */
    boolean follow(Tx tx, Change change) {
        projection = change.made().projection();
        change.made().changed().ifPresentOrElse(changed -> changed.forEach(this::follow),
                () -> reload(tx, projection));
        long before = lastSequence;
        change.saves().forEach(save -> save.entries().forEach(this::follow));
        return lastSequence > before;
    }

    /** Follows a projection that was made anew. */
    LedgerState reload(Tx tx, Projection made) {
        return stand(Standing.of(tx, made));
    }

    private LedgerState stand(Standing standing) {
        projection = standing.projection();
        general.clear();
        general.putAll(bySubject(standing.heads()));
        units = Optional.empty();
        return this;
    }

    private static Map<String, List<Held>> bySubject(List<Held> heads) {
        Map<String, List<Held>> sorted = new TreeMap<>();
        for (Held head : heads) {
            String subject = head.entry().subject().orElseThrow().key();
            sorted.computeIfAbsent(subject, _ -> new ArrayList<>()).add(head);
        }
        return sorted;
    }

    private void follow(String subject, List<Held> judged) {
        List<Held> now = judged.stream().filter(Held::head).toList();
        // What was not read of units yet is read later as it stands then.
        Optional<Map<String, List<Held>>> read = new Subject(subject).unit().isPresent() ? units : Optional.of(general);
        read.ifPresent(heads -> {
            if (now.isEmpty()) {
                heads.remove(subject);
            } else {
                heads.put(subject, now);
            }
        });
    }

    private void follow(StoredEntry stored) {
        var header = stored.entry().header();
        if (header.writer().equals(writer)) {
            lastSequence = Math.max(lastSequence, header.sequence());
            lastTime = header.time().compareTo(lastTime) > 0 ? header.time() : lastTime;
        } else {
            lastTime = lastTime.received(header.time(), clock.instant());
        }
    }

    Instant now() {
        return clock.instant();
    }

    WriterId writer() {
        return writer;
    }

    String writerNonce() {
        return own.nonce();
    }

    long lastSequence() {
        return lastSequence;
    }

    HybridTime lastTime() {
        return lastTime;
    }

    List<Held> headsOfNoUnit() {
        return general.values().stream().flatMap(List::stream).toList();
    }

    List<Held> headsOfUnits(Tx tx) {
        return units(tx).values().stream().flatMap(List::stream).toList();
    }

    List<Held> headsOf(Tx tx, Subject subject) {
        return (subject.unit().isPresent() ? units(tx) : general).getOrDefault(subject.key(), List.of());
    }

    private Map<String, List<Held>> units(Tx tx) {
        if (units.isEmpty()) {
            units = Optional.of(bySubject(tx.entries().headsOfUnits()));
        }
        return units.get();
    }
}
