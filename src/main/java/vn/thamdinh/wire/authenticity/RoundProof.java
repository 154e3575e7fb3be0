package vn.thamdinh.wire.authenticity;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.wire.Hashes;

/**
 * What stands in a round, as far as results follow from it: makes statements and holds others' statements against it.
 * The names of entries are hashes of salted contents that never leave the round in the clear; all that is public here is
 * made of them, so that it betrays nothing.
 */
public final class RoundProof {

    private final RoundId round;
    private final ProgrammeHash programme;
    private final Map<UnitId, Map<String, Collection<EntryId>>> units;
    private final Map<String, Collection<EntryId>> council;
    private final String salt;
    private final String results;

    /**
     * Takes what stands.
     *
     * @param units   entries that stand about each unit, in the programme's order
     * @param council entries that stand about who appraises what
     * @param salt    known to all who hold the round and to nobody else: the hash of the founding entry's body
     * @param results a text that differs whenever any result differs
     */
    public RoundProof(RoundId round, ProgrammeHash programme, Map<UnitId, Map<Subject, Collection<EntryId>>> units,
                      Map<Subject, Collection<EntryId>> council, String salt, String results) {
        this.round = round;
        this.programme = programme;
        this.units = new LinkedHashMap<>();
        units.forEach((unit, standing) -> this.units.put(unit, byKey(standing)));
        this.council = byKey(council);
        this.salt = salt;
        this.results = results;
    }

    private static Map<String, Collection<EntryId>> byKey(Map<Subject, Collection<EntryId>> standing) {
        Map<String, Collection<EntryId>> sorted = new TreeMap<>();
        standing.forEach((subject, entries) -> {
            if (!entries.isEmpty()) {
                sorted.put(subject.key(), List.copyOf(entries));
            }
        });
        return sorted;
    }

    /**
     * The statement of a paper.
     *
     * @param named the units that it names
     * @param text  hash of its letters, 64 hex digits
     */
    public Statement statement(String kind, String number, LocalDate date, Collection<UnitId> named, String text) {
        List<UnitProof> proofs = units.entrySet().stream().map(unit -> new UnitProof(unit.getKey(),
                named.contains(unit.getKey()), hash("unit\n" + lines(unit.getValue())), marks(unit.getValue()))).toList();
        var open = new Statement(round, programme, kind, number, date, text, hash("council\n" + lines(council)), proofs,
                hash("results\n" + entries() + results), "");
        return open.sealed(seal(open));
    }

    /** A hash of everything that results follow from, and of the results: 64 hex digits. */
    public String state() {
        return hash("state\n" + programme.hex() + "\n" + entries() + results);
    }

    private String seal(Statement open) {
        return hash("seal\n" + entries() + open.unsealed());
    }

    /** Everything that stands: known to those alone who hold the round. */
    private String entries() {
        return units.entrySet().stream().map(unit -> unit.getKey().code() + "\n" + lines(unit.getValue()))
                .collect(Collectors.joining()) + "council\n" + lines(council);
    }

    private static String lines(Map<String, Collection<EntryId>> standing) {
        return standing.entrySet().stream().map(one -> one.getKey() + " " + CellMark.names(one.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private List<CellMark> marks(Map<String, Collection<EntryId>> standing) {
        return standing.entrySet().stream().map(one -> mark(one.getKey(), one.getValue())).toList();
    }

    private CellMark mark(String subject, Collection<EntryId> entries) {
        return CellMark.of(salt, subject, entries);
    }

    private static String hash(String text) {
        return Hashes.sha256Hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Where a statement and this round differ; nothing where they are one.
     *
     * @param candidates subjects about a unit where something might have stood when the statement was made
     */
    public List<Difference> differences(Statement statement, Map<UnitId, ? extends Collection<Subject>> candidates) {
        List<Difference> found = new ArrayList<>();
        if (!statement.round().equals(round)) {
            return List.of(new Difference.Whole(Difference.What.ROUND));
        }
        if (!statement.programme().equals(programme)) {
            return List.of(new Difference.Whole(Difference.What.PROGRAMME));
        }
        Statement now = statement(statement.kind(), statement.number(), statement.date(), statement.named(),
                statement.text());
        if (!now.council().equals(statement.council())) {
            found.add(new Difference.Whole(Difference.What.COUNCIL));
        }
        Map<UnitId, UnitProof> theirs = statement.proofs().stream()
                .collect(Collectors.toMap(UnitProof::unit, proof -> proof));
        for (UnitProof proof : now.proofs()) {
            UnitProof other = theirs.remove(proof.unit());
            if (other == null || !other.entries().equals(proof.entries())) {
                found.addAll(inUnit(proof, other, candidates.get(proof.unit())));
            }
        }
        theirs.keySet().forEach(unit -> found.add(new Difference.InUnit(unit)));
        if (found.isEmpty() && !now.results().equals(statement.results())) {
            found.add(new Difference.Whole(Difference.What.RESULTS));
        }
        if (found.isEmpty() && !now.seal().equals(statement.seal())) {
            found.add(new Difference.Whole(Difference.What.SEAL));
        }
        return List.copyOf(found);
    }

    private List<Difference> inUnit(UnitProof here, UnitProof there, Collection<Subject> candidates) {
        if (there == null) {
            return List.of(new Difference.InUnit(here.unit()));
        }
        Set<CellMark> theirs = new HashSet<>(there.marks());
        List<Difference> found = new ArrayList<>();
        units.get(here.unit()).forEach((subject, entries) -> {
            CellMark mark = mark(subject, entries);
            if (!theirs.remove(mark)) {
                boolean changed = theirs.removeIf(other -> other.place() == mark.place());
                found.add(new Difference.At(here.unit(), new Subject(subject),
                        changed ? Difference.Change.OTHER : Difference.Change.ADDED));
            }
        });
        for (Subject subject : candidates == null ? List.<Subject>of() : candidates) {
            int place = CellMark.place(salt, subject.key());
            if (theirs.removeIf(other -> other.place() == place)) {
                found.add(new Difference.At(here.unit(), subject, Difference.Change.MISSING));
            }
        }
        return found.isEmpty() || !theirs.isEmpty() ? with(found, new Difference.InUnit(here.unit())) : found;
    }

    private static List<Difference> with(List<Difference> found, Difference further) {
        List<Difference> all = new ArrayList<>(found);
        all.add(further);
        return all;
    }
}
