package vn.thamdinh.usecase.signboard;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.documents.signboard.DecisionReference;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentEnded;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentIssued;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.papers.IssueDecision;

/** The recognition decision that a unit's board rests on. */
sealed interface DecisionOfUnit {

    /** None has been issued that names the unit. */
    record None() implements DecisionOfUnit {
    }

    /** It holds. */
    record Standing(DecisionReference reference) implements DecisionOfUnit {
    }

    /** It was withdrawn, or replaced by one that does not name the unit. */
    record Withdrawn(String number) implements DecisionOfUnit {
    }

    /** The latest that holds; else the latest that held. */
    static DecisionOfUnit of(Snapshot snapshot, UnitId unit) {
        Set<DocumentId> ended = snapshot.standing(DocumentEnded.class).map(fact -> fact.fact().ended().document())
                .collect(Collectors.toSet());
        List<DocumentIssued> naming = snapshot.standing(DocumentIssued.class).map(Snapshot.Standing::fact)
                .filter(issued -> issued.documentKind().equals(IssueDecision.KIND) && issued.units().contains(unit))
                .sorted(Comparator.comparing(DocumentIssued::date).thenComparing(DocumentIssued::number).reversed())
                .toList();
        return naming.stream().filter(issued -> !ended.contains(issued.id())).findFirst()
                .<DecisionOfUnit>map(issued -> new Standing(
                        new DecisionReference(issued.number(), issued.date(), issued.digest())))
                .or(() -> naming.stream().findFirst().map(issued -> new Withdrawn(issued.number())))
                .orElseGet(None::new);
    }
}
