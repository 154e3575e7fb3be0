package vn.thamdinh.storage.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import vn.thamdinh.domain.ledger.Authority;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.storage.database.EntryRepository.Projected;
import vn.thamdinh.storage.database.HeldRepository.Row;

/**
 * Brings the projection's rows up to date after a save: a few queries for every {@link Batches} of subjects, and work in
 * proportion to what is new. What it writes is what making everything anew would give.
 */
final class Upkeep {

    private final Tx tx;
    private final Projection projection;
    private final Checksum checksum;
    /** Subject → its entries, for the subjects to be judged; under "" only those that are new or to be judged anew. */
    private final Map<String, Map<EntryId, Entry>> subjects = new LinkedHashMap<>();
    private final Set<Row> before = new HashSet<>();

    Upkeep(Tx tx, Projection projection, Checksum checksum) {
        this.tx = tx;
        this.projection = projection;
        this.checksum = checksum;
    }

    /**
     * Judges the subjects of what was added and of all that is judged anew because of it; hands them back judged.
     *
     * @param bare those of the added that have a row, since they were held without their body
     */
    Map<String, List<Held>> run(Collection<Entry> added, Collection<String> bare, Authority.Reach reach) {
        added.forEach(this::put);
        before.addAll(tx.held().rowsOf(bare));
        tx.entries().ofWriters(reach.writers().stream().filter(writer -> wroteMore(writer, added)).toList(), this::put);
        tx.entries().ofIds(reach.entries(), this::put);
        var touched = new TreeSet<>(subjects.keySet());
        touched.remove("");
        tx.entries().ofSubjects(touched, this::put);
        var judged = new LinkedHashMap<String, List<Held>>();
        subjects.forEach((subject, entries) -> judged.put(subject, projection.judge(entries.values())));
        write(judged);
        return judged;
    }

    String checksum() {
        return checksum.hex();
    }

    private boolean wroteMore(WriterId writer, Collection<Entry> added) {
        return tx.entries().count(writer) > added.stream().filter(entry -> entry.header().writer().equals(writer)).count();
    }

    private void put(Projected projected) {
        put(projected.entry());
        before.add(projected.row());
    }

    private void put(Entry entry) {
        subjects.computeIfAbsent(Projection.subject(entry), _ -> new LinkedHashMap<>()).put(entry.id(), entry);
    }

    private void write(Map<String, List<Held>> judged) {
        Set<Row> after = new LinkedHashSet<>();
        judged.forEach((subject, entries) -> entries.forEach(held -> after.add(Row.of(subject, held))));
        var gone = new ArrayList<>(before);
        gone.removeAll(after);
        after.removeAll(before);
        gone.forEach(checksum::remove);
        after.forEach(checksum::add);
        tx.held().delete(gone);
        tx.held().insert(after);
    }
}
