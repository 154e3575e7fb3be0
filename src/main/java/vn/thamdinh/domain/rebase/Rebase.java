package vn.thamdinh.domain.rebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.ScoreFact.ScoreGiven;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.rebase.Unmapped.Why;

/**
 * Reads entries of former programmes under the one in force. Pure: the same heads give the same reading in any order of
 * arrival, late ones too, and no entry is changed.
 */
public final class Rebase {

    /** Topics whose facts name something of a programme. */
    static final Set<String> TOPICS = Set.of("score", "sheet", "vote", "survey", "returns", "transactions", "figure",
            "paper", "waiver", "explained", "evidence", "absence", "asked", "answered", "finding",
            "complaint", "charged", "charged-body", "row", "line");

    private record Place(ProgrammeHash former, Subject subject) {
    }

    private final Programme to;
    private final Map<ProgrammeHash, Translator> translators = new HashMap<>();
    private final Map<Place, List<Merging.Part>> parts = new LinkedHashMap<>();
    private final Map<Subject, List<Candidate>> candidates = new HashMap<>();
    private final Map<Subject, Set<EntryId>> behind = new HashMap<>();
    private final List<Unmapped> unmapped = new ArrayList<>();
    private final Set<EntryId> replaced = new HashSet<>();
    private final Set<Subject> valued = new HashSet<>();

    private Rebase(Programme to, Map<ProgrammeHash, Former> formers) {
        this.to = to;
        formers.forEach((hash, former) -> translators.put(hash, new Translator(former, to)));
    }

    /**
     * @param to      the programme in force
     * @param formers by hash
     * @param heads   what stands in the ledger of every subject
     */
    public static Rebased read(Programme to, Map<ProgrammeHash, Former> formers, Collection<Entry> heads) {
        var rebase = new Rebase(to, formers);
        heads.forEach(rebase::take);
        return rebase.made();
    }

    private void take(Entry entry) {
        if (entry.header().programme().equals(to.hash())) {
            replaced.addAll(entry.header().supersedes());
            entry.subject().ifPresent(valued::add);
            return;
        }
        entry.subject().filter(subject -> TOPICS.contains(subject.topic())).ifPresent(subject -> former(entry, subject));
    }

    private void former(Entry entry, Subject subject) {
        Translator translator = translators.get(entry.header().programme());
        Pieces pieces = translator == null ? new Pieces.Failed(Why.NO_TRANSLATION, "")
                : translator.translate(entry.fact().orElseThrow(), subject.unit());
        switch (pieces) {
            case Pieces.Failed(Why why, String name) -> {
                unmapped.add(new Unmapped(entry, why, name));
                target(entry, why, name).forEach(each -> behind(each, entry));
            }
            case Pieces.Read(List<Piece> read) -> read.forEach(piece -> {
                Subject place = Subject.of(piece.fact(), entry.header().writer());
                behind(place, entry);
                parts.computeIfAbsent(new Place(entry.header().programme(), place), _ -> new ArrayList<>())
                        .add(new Merging.Part(piece, entry));
            });
        }
    }

    /** Where a value has to be entered anew, if the new component is known. */
    private static List<Subject> target(Entry entry, Why why, String name) {
        return why == Why.RULE_CHANGED && entry.fact().orElseThrow() instanceof ScoreGiven given
                ? List.of(Subject.score(new ScoreGiven(given.unit(), new ComponentId(name),
                        given.stage(), given.scorer(), Map.of(), ""))) : List.of();
    }

    private void behind(Subject subject, Entry entry) {
        behind.computeIfAbsent(subject, _ -> new HashSet<>()).add(entry.id());
    }

    private Rebased made() {
        parts.forEach((place, all) -> {
            Merging.Made made = new Merging(translators.get(place.former())).of(all);
            candidates.computeIfAbsent(place.subject(), _ -> new ArrayList<>()).addAll(made.values());
            unmapped.addAll(made.failed());
            if (made.incomplete() && valued.contains(place.subject())) {
                all.forEach(part -> unmapped.add(new Unmapped(part.entry(), Why.PART_LATE, name(part.piece().fact()))));
            }
        });
        return new Rebased(Optional.of(to.hash()), candidates, behind, unmapped.stream()
                .filter(each -> !replaced.contains(each.entry().id())).distinct().toList());
    }

    private static String name(Fact fact) {
        return fact instanceof ScoreGiven given ? given.component().value() : "";
    }
}
