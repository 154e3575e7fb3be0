package vn.thamdinh.usecase.change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.RoundFact.ProgrammeAdopted;
import vn.thamdinh.domain.ledger.ScoreFact.ScoreGiven;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.programme.change.Mapping;
import vn.thamdinh.domain.programme.change.Named;
import vn.thamdinh.domain.programme.change.Proposal;
import vn.thamdinh.domain.programme.change.Translation;
import vn.thamdinh.domain.rebase.Unmapped;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeReader;
import vn.thamdinh.wire.programme.ProgrammeReading;

/**
 * A running round goes on under another programme, or under the same one with another mapping. No entry changes: going
 * back is one more entry.
 */
public final class ChangeProgramme {

    private final RoundBook book;

    public ChangeProgramme(RoundBook book) {
        this.book = book;
    }

    /** The programme in force. */
    public Optional<Programme> inForce() {
        return book.snapshot().programme();
    }

    /** The adoption that put it in force; empty while it is the one that the round was founded with. */
    public Optional<ProgrammeAdopted> adoption() {
        return book.snapshot().adoption().map(Snapshot.Standing::fact);
    }

    /** What was said under former programmes and cannot be read: results are not issued while there is any. */
    public List<Unmapped> unmapped() {
        return book.snapshot().unmapped();
    }

    /** Whether the person at the desk may change the programme. */
    public boolean permitted() {
        return inForce().filter(programme -> book.permits(new ProgrammeAdopted(programme.hash(), programme.hash(),
                List.of(), "-"))).isPresent();
    }

    /** A programme that is held here, such as the one until the adoption. */
    public Optional<Programme> held(ProgrammeHash hash) {
        return book.workspace().programme(hash).flatMap(ProgrammeFiles::held).flatMap(ChangeProgramme::read);
    }

    private static Optional<Programme> read(ProgrammeFiles files) {
        return ProgrammeReader.read(files) instanceof ProgrammeReading.Read(Programme programme)
                ? Optional.of(programme) : Optional.empty();
    }

    /**
     * What would change.
     *
     * @param mapping from the programme in force; where {@code files} are those in force, from the one before it
     */
    public Outcome<DryRun> dryRun(ProgrammeFiles files, Mapping mapping) {
        return plan(files, mapping, "-").then(plan -> {
            Snapshot before = book.snapshot();
            Snapshot after = before.asIf(book.workspace(), plan.to(), plan.fact());
            return Outcome.done(new DryRun(before.programme().orElseThrow(), plan.to(),
                    changes(before.programme().orElseThrow(), before.results(), plan.to(), after.results()),
                    dropped(before, mapping), after.unmapped(), LeftBehind.of(before, mapping)));
        });
    }

    private static List<DryRun.UnitChange> changes(Programme from, Results before, Programme to, Results after) {
        List<DryRun.UnitChange> changes = new ArrayList<>();
        to.units().forEach(unit -> changes.add(new DryRun.UnitChange(unit, before.unit(unit.id()),
                after.unit(unit.id()))));
        from.units().stream().filter(unit -> to.unit(unit.id()).isEmpty()).forEach(unit ->
                changes.add(new DryRun.UnitChange(unit, before.unit(unit.id()), Optional.<UnitResult>empty())));
        return changes;
    }

    private static List<DryRun.Dropped> dropped(Snapshot before, Mapping mapping) {
        Map<ComponentId, Integer> counts = new LinkedHashMap<>();
        before.standing(ScoreGiven.class).map(standing -> standing.fact().component())
                .filter(component -> mapping.of(component).filter(List::isEmpty).isPresent())
                .forEach(component -> counts.merge(component, 1, Integer::sum));
        List<DryRun.Dropped> dropped = new ArrayList<>();
        before.programme().orElseThrow().criteria().components().stream()
                .filter(component -> counts.containsKey(component.id())).forEach(component -> dropped.add(
                        new DryRun.Dropped(component.id(), component.title(), counts.get(component.id()))));
        return dropped;
    }

    /**
     * Puts the programme in force. The files are kept, so that every later package carries them.
     *
     * @param reason why, with the paper that decided it
     */
    public Outcome<Saved> adopt(ProgrammeFiles files, Mapping mapping, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(Reason.REASON_NEEDED);
        }
        return plan(files, mapping, reason).then(plan -> book.permits(plan.fact())
                ? book.merge(book.snapshot().round().orElseThrow(), List.of(), List.of(files.toCanonicalBytes()))
                        .then(_ -> book.append(List.of(plan.fact())))
                : Outcome.refused(Reason.NO_RIGHT));
    }

    /** The same by a mapping that somebody looked through: refused while a row of it is still to be looked at. */
    public Outcome<Saved> adopt(ProgrammeFiles files, Proposal proposal, String reason) {
        List<String> open = Stream.concat(
                proposal.rows().stream().filter(row -> !row.sure()).map(row -> row.from().value()),
                proposal.others().stream().filter(other -> !other.sure()).map(other -> other.from().id())).toList();
        return open.isEmpty() ? adopt(files, proposal.mapping(), reason)
                : Outcome.refused(Reason.MAPPING_INCOMPLETE, String.join(", ", open));
    }

    /** What would change, by a mapping that somebody looks through. */
    public Outcome<DryRun> dryRun(CompareProgrammes.Opened to, Proposal proposal) {
        return dryRun(to.files(), proposal.mapping());
    }

    /** Puts it in force, by a mapping that somebody looked through. */
    public Outcome<Saved> adopt(CompareProgrammes.Opened to, Proposal proposal, String reason) {
        return adopt(to.files(), proposal, reason);
    }

    /** Writes the files of the programme in force for another year. */
    public Outcome<CompareProgrammes.Copied> copy(int year, Path folder) {
        return inForce().flatMap(now -> book.workspace().programme(now.hash())).map(ProgrammeFiles::fromCanonicalBytes)
                .map(files -> new CompareProgrammes().copy(files, year, folder))
                .orElseGet(() -> Outcome.refused(Reason.NO_ROUND));
    }

    /** From which programme a mapping to this one leads: the one in force, or the one before where it is that one. */
    public Optional<Programme> from(Programme to) {
        return inForce().flatMap(now -> now.hash().equals(to.hash())
                ? adoption().flatMap(adopted -> held(adopted.from())) : Optional.of(now));
    }

    /** Goes back to the programme before the one in force; what was said since is read the same way backwards. */
    public Outcome<Saved> undo(String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(Reason.REASON_NEEDED);
        }
        return book.snapshot().adoption().map(adopted -> book.append(List.of(back(adopted, reason))))
                .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, ""));
    }

    private ProgrammeAdopted back(Snapshot.Standing<ProgrammeAdopted> adopted, String reason) {
        ProgrammeAdopted last = adopted.fact();
        List<Translation> back = new ArrayList<>();
        last.mapping(last.from()).ifPresent(mapping -> back.add(new Translation(last.to(), mapping.back())));
        earlier(adopted.entry(), last).forEach(back::add);
        return new ProgrammeAdopted(last.to(), last.from(), back, reason);
    }

    /**
     * What the adoption in force changed: the results as they would be under the programme before, and as they are.
     * Empty where the round never changed its programme.
     */
    public Optional<DryRun> changed() {
        Snapshot now = book.snapshot();
        return now.adoption().flatMap(adopted -> held(adopted.fact().from()).map(from -> new DryRun(from,
                now.programme().orElseThrow(), changes(from, now.asIf(book.workspace(), from, back(adopted, "-")).results(),
                        now.programme().orElseThrow(), now.results()), List.of(), now.unmapped(), List.of())));
    }

    /** How programmes before the former one were read under it, as the adoption that put it in force says. */
    private Stream<Translation> earlier(Entry adoption, ProgrammeAdopted last) {
        List<EntryId> names = adoption.header().supersedes();
        while (!names.isEmpty()) {
            List<Entry> before = book.workspace().entriesOf(names).stream().map(StoredEntry::entry).toList();
            Optional<ProgrammeAdopted> found = before.stream().flatMap(entry -> entry.fact().stream())
                    .map(ProgrammeAdopted.class::cast).filter(fact -> fact.to().equals(last.from())).findFirst();
            if (found.isPresent()) {
                return found.get().translations().stream().filter(each -> !each.of().equals(last.to()));
            }
            names = before.stream().flatMap(entry -> entry.header().supersedes().stream()).distinct().toList();
        }
        return Stream.empty();
    }

    private record Plan(Programme to, ProgrammeAdopted fact) {
    }

    private Outcome<Plan> plan(ProgrammeFiles files, Mapping mapping, String reason) {
        Optional<Programme> now = inForce();
        Optional<Programme> to = read(files);
        if (now.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        if (to.isEmpty()) {
            return Outcome.refused(Reason.FAULTY_PROGRAMME);
        }
        boolean amended = to.get().hash().equals(now.get().hash());
        Optional<ProgrammeAdopted> last = adoption();
        if (amended && last.isEmpty()) {
            return Outcome.refused(Reason.PROGRAMME_IN_FORCE);
        }
        Optional<Programme> from = amended ? held(last.orElseThrow().from()) : now;
        if (from.isEmpty()) {
            return Outcome.refused(Reason.FAULTY_PROGRAMME);
        }
        List<Translation> translations = amended ? amended(last.orElseThrow(), mapping)
                : onward(now.get(), to.get(), last, mapping);
        return ChangeProgramme.<Plan>fits(from.get(), to.get(), mapping).orElseGet(() -> Outcome.done(new Plan(to.get(),
                new ProgrammeAdopted(from.get().hash(), to.get().hash(), translations, reason))));
    }

    private static List<Translation> amended(ProgrammeAdopted last, Mapping mapping) {
        List<Translation> all = new ArrayList<>(last.translations().stream()
                .filter(each -> !each.of().equals(last.from())).toList());
        all.addFirst(new Translation(last.from(), mapping));
        return all;
    }

    private static List<Translation> onward(Programme now, Programme to, Optional<ProgrammeAdopted> last,
                                            Mapping mapping) {
        List<Translation> all = new ArrayList<>();
        all.add(new Translation(now.hash(), mapping));
        last.stream().flatMap(adopted -> adopted.translations().stream())
                .filter(each -> !each.of().equals(to.hash()) && !each.of().equals(now.hash()))
                .forEach(each -> all.add(new Translation(each.of(), each.mapping().then(mapping))));
        return all;
    }

    /** Every component is spoken of, and nothing that the programmes do not have. */
    private static <T> Optional<Outcome<T>> fits(Programme from, Programme to, Mapping mapping) {
        List<String> unsaid = from.criteria().components().stream().map(each -> each.id())
                .filter(id -> mapping.of(id).isEmpty()).map(ComponentId::value).toList();
        if (!unsaid.isEmpty()) {
            return Optional.of(Outcome.refused(Reason.MAPPING_INCOMPLETE, String.join(", ", unsaid)));
        }
        Stream<ComponentId> strangers = Stream.concat(
                mapping.components().keySet().stream().filter(id -> from.criteria().component(id).isEmpty()),
                mapping.components().values().stream().flatMap(List::stream).map(share -> share.to())
                        .filter(id -> to.criteria().component(id).isEmpty()));
        Optional<String> units = mapping.others().keySet().stream()
                .filter(named -> named.kind() == Named.Kind.UNIT
                        && to.units().stream().map(Unit::id).anyMatch(id -> id.code().equals(named.id())))
                .map(named -> named.id()).findFirst();
        return strangers.map(ComponentId::value).findFirst().or(() -> units)
                .map(name -> Outcome.refused(Reason.NOT_FOUND, name));
    }
}
