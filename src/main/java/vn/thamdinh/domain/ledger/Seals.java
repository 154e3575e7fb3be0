package vn.thamdinh.domain.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The seals that are in effect. A seal ends only by a reopening that supersedes it, directly or through other
 * seals, never by another seal alone; where two laptops sealed, an entry counts only if both seals cover it.
 */
final class Seals {

    /** Topic of seals and reopenings. */
    static final String TOPIC = "seal";

    static final Seals NONE = new Seals(List.of());

    private final List<Seal> inEffect;

    private Seals(List<Seal> inEffect) {
        this.inEffect = inEffect;
    }

    /** Read with the trust that all held entries give: who may not speak seals nothing. */
    static Seals of(RoundId round, Collection<Entry> standing, Trust trust) {
        List<Entry> seals = new ArrayList<>();
        Set<EntryId> ended = new HashSet<>();
        for (Entry entry : standing) {
            if (!(entry.content() instanceof Content.Known(PublicationFact fact))
                    || !entry.header().round().equals(round) || trust.barrier(entry).isPresent()) {
                continue;
            }
            Trust.Person writer = trust.person(entry.header().writer());
            if (fact instanceof PublicationFact.RoundSealed && writer.secretariat()) {
                seals.add(entry);
            } else if (fact instanceof PublicationFact.RoundReopened && writer.root()) {
                ended.addAll(entry.header().supersedes());
            }
        }
        reachThrough(seals, ended);
        return seals.isEmpty() ? NONE : new Seals(seals.stream().filter(entry -> !ended.contains(entry.id()))
                .sorted(Comparator.comparing(Entry::id)).map(Seals::seal).distinct().toList());
    }

    /** Who reopens names the seals that he sees, and those took the place of others. */
    private static void reachThrough(List<Entry> seals, Set<EntryId> ended) {
        Map<EntryId, Entry> byId = new HashMap<>();
        seals.forEach(seal -> byId.put(seal.id(), seal));
        Deque<EntryId> open = new ArrayDeque<>(ended);
        while (!open.isEmpty()) {
            Entry seal = byId.get(open.pop());
            if (seal != null) {
                seal.header().supersedes().stream().filter(ended::add).forEach(open::push);
            }
        }
    }

    private static Seal seal(Entry entry) {
        return ((PublicationFact.RoundSealed) entry.fact().orElseThrow()).seal();
    }

    boolean isEmpty() {
        return inEffect.isEmpty();
    }

    /** One of the seals that shut the entry out; nothing where it may count. */
    Optional<Seal> shutting(EntryHeader header, Fact fact) {
        for (Seal seal : inEffect) {
            if (!seal.covers(header.writer(), header.sequence()) && !passes(seal, header, fact)) {
                return Optional.of(seal);
            }
        }
        return Optional.empty();
    }

    /** Whether the entry came after a seal and would take the place of a paper that the seal covers. */
    boolean isReplacing(Entry later, Collection<Entry> effective) {
        return later.content() instanceof Content.Known(DocumentFact _) && inEffect.stream()
                .anyMatch(seal -> !seal.covers(later.header().writer(), later.header().sequence())
                        && seal.isReplaced(effective));
    }

    /** New laptops may say who they are; nobody says it anew for an old one. */
    private static boolean passes(Seal seal, EntryHeader header, Fact fact) {
        return seal.admits(fact) || (fact instanceof RoundFact.WriterOpened || fact instanceof RoundFact.WriterClaimed)
                && !seal.scope().containsKey(header.writer());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Seals seals && inEffect.equals(seals.inEffect);
    }

    @Override
    public int hashCode() {
        return inEffect.hashCode();
    }
}
