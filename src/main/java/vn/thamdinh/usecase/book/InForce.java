package vn.thamdinh.usecase.book;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.RoundFact.ProgrammeAdopted;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.programme.change.Translation;
import vn.thamdinh.domain.rebase.Former;
import vn.thamdinh.domain.rebase.Rebase;
import vn.thamdinh.domain.rebase.Rebased;
import vn.thamdinh.storage.Workspace;

/**
 * Which programme a round is run by, and what entries of former ones say under it: the one point on the way from stored
 * entries to what stands.
 *
 * @param known programmes read earlier, which takes long, by hash
 */
record InForce(Optional<Programme> programme, Rebased rebased, Map<ProgrammeHash, Programme> known) {

    static final InForce NONE = new InForce(Optional.empty(), Rebased.NOTHING, Map.of());

    /** The adoption that counts; where several contradict each other, the earliest until somebody settles it. */
    static Optional<ProgrammeAdopted> adoption(List<Entry> standing) {
        return standing.stream().min(Comparator.comparing((Entry entry) -> entry.header().time())
                .thenComparing(Entry::id)).flatMap(Entry::fact).map(ProgrammeAdopted.class::cast);
    }

    /**
     * @param general heads of what is about no unit alone
     * @param all     reads all heads; asked only where the round did not keep the programme that it was founded with
     */
    static InForce of(Workspace workspace, Map<Subject, List<Entry>> general, Supplier<List<Entry>> all, InForce before) {
        Optional<ProgrammeHash> founded = general.getOrDefault(new Subject("round"), List.of()).stream().findFirst()
                .map(founding -> founding.header().programme());
        Reading reading = new Reading(workspace, before.known);
        Optional<ProgrammeAdopted> adopted = adoption(general.getOrDefault(Subject.PROGRAMME, List.of()))
                .filter(fact -> reading.programme(fact.to()).isPresent());
        Optional<Programme> now = adopted.map(ProgrammeAdopted::to).or(() -> founded).flatMap(reading::programme);
        Rebased rebased = adopted.map(fact -> reading.rebased(now.orElseThrow(), fact, all.get())).orElse(Rebased.NOTHING);
        return new InForce(now, rebased, Map.copyOf(reading.known));
    }

    /** The same if a programme that is not held were adopted. */
    static InForce asIf(Workspace workspace, Programme to, ProgrammeAdopted adoption, Collection<Entry> heads,
                     InForce before) {
        Map<ProgrammeHash, Programme> known = new HashMap<>(before.known);
        known.put(to.hash(), to);
        Reading reading = new Reading(workspace, known);
        return new InForce(Optional.of(to), reading.rebased(to, adoption, heads), Map.copyOf(reading.known));
    }

    private static final class Reading {
        private final Workspace workspace;
        private final Map<ProgrammeHash, Programme> known;

        Reading(Workspace workspace, Map<ProgrammeHash, Programme> known) {
            this.workspace = workspace;
            this.known = new HashMap<>(known);
        }

        Optional<Programme> programme(ProgrammeHash hash) {
            if (!known.containsKey(hash)) {
                workspace.programme(hash).flatMap(files -> ProgrammeReadLast.of(hash, files))
                        .ifPresent(read -> known.put(hash, read));
            }
            return Optional.ofNullable(known.get(hash));
        }

        Rebased rebased(Programme to, ProgrammeAdopted adoption, Collection<Entry> heads) {
            Map<ProgrammeHash, Former> formers = new HashMap<>();
            for (Translation each : adoption.translations()) {
                programme(each.of()).ifPresent(former -> formers.put(each.of(), new Former(former, each.mapping())));
            }
            return Rebase.read(to, formers, heads);
        }
    }
}
