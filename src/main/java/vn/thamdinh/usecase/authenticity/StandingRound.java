package vn.thamdinh.usecase.authenticity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.eligibility.Paper;
import vn.thamdinh.domain.ledger.CouncilFact.MemberEnrolled;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.RoundFact.Founded;
import vn.thamdinh.domain.ledger.ScoreFact.ScoreGiven;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.wire.authenticity.RoundProof;

/** What stands in a round, as proofs see it. */
final class StandingRound {

    private final Snapshot snapshot;
    private final Programme programme;

    /** @param snapshot of a round whose founding and programme are here */
    StandingRound(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.programme = snapshot.programme().orElseThrow();
    }

    RoundProof proof() {
        Map<UnitId, Map<Subject, Collection<EntryId>>> units = new LinkedHashMap<>();
        programme.units().forEach(unit -> units.put(unit.id(), ids(snapshot.decisive(unit.id()))));
        String salt = snapshot.standing(Founded.class).findFirst().orElseThrow().entry().header().bodyHash();
        return new RoundProof(snapshot.round().orElseThrow(), programme.hash(), units,
                ids(snapshot.councilStanding()), salt, results());
    }

    private static Map<Subject, Collection<EntryId>> ids(Map<Subject, List<Entry>> standing) {
        Map<Subject, Collection<EntryId>> ids = new HashMap<>();
        standing.forEach((subject, entries) -> ids.put(subject, entries.stream().map(Entry::id).toList()));
        return ids;
    }

    /** One line for each unit: code, points, grade, rank, status. */
    private String results() {
        return snapshot.results().units().stream().map(StandingRound::line).collect(Collectors.joining());
    }

    private static String line(UnitResult result) {
        return String.join(" ", result.unit().id().code(), result.total().toPlainString(),
                result.grade().map(grade -> grade.id()).orElse("-"),
                result.rank().isPresent() ? String.valueOf(result.rank().getAsInt()) : "-", result.status().name()) + "\n";
    }

    /** Where something may have stood about each unit when a paper was made. */
    Map<UnitId, List<Subject>> candidates() {
        return programme.units().stream().collect(Collectors.toMap(Unit::id, this::candidates));
    }

    private List<Subject> candidates(Unit unit) {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(new Subject("vote|" + unit.id().code()));
        for (Paper paper : programme.papers()) {
            subjects.add(new Subject("paper|" + unit.id().code() + "|" + paper.id()));
        }
        List<Scorer> scorers = new ArrayList<>(List.of(Scorer.of(unit.id()), Scorer.of(unit.district()), Scorer.COUNCIL));
        snapshot.standing(MemberEnrolled.class).map(member -> Scorer.of(member.fact().member())).forEach(scorers::add);
        for (Component component : programme.criteria().components()) {
            for (Stage stage : Stage.values()) {
                scorers.forEach(scorer -> subjects.add(subject(unit, component, stage, scorer)));
            }
        }
        return subjects;
    }

    private static Subject subject(Unit unit, Component component, Stage stage, Scorer scorer) {
        return Subject.score(new ScoreGiven(unit.id(), component.id(), stage, scorer, Map.of(), ""));
    }
}
