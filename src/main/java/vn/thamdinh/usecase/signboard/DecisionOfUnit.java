package vn.thamdinh.usecase.signboard;

import java.util.List;

import vn.thamdinh.documents.signboard.DecisionReference;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.document.register.IssuedDocument;
import vn.thamdinh.usecase.document.register.IssuedDocuments;

/** The recognition decision that a unit's board rests on. */
sealed interface DecisionOfUnit {

    /** None has been issued that names the unit. */
    record None() implements DecisionOfUnit {
    }

    /** It holds. */
    record Standing(DecisionReference reference, String sha256) implements DecisionOfUnit {
    }

    /** It was withdrawn, or replaced by one that does not name the unit. */
    record Withdrawn(String number) implements DecisionOfUnit {
    }

    /** The latest that holds; else the latest that held. */
    static DecisionOfUnit of(Snapshot snapshot, UnitId unit) {
        List<IssuedDocument> naming = new IssuedDocuments(snapshot).all().stream()
                .filter(issued -> issued.kind().equals(IssuedDocuments.RECOGNITION) && issued.units().contains(unit))
                .toList();
        return naming.stream().filter(IssuedDocument::holds).findFirst()
                .<DecisionOfUnit>map(issued -> new Standing(
                        new DecisionReference(issued.number(), issued.date(), issued.fact().digest()),
                        issued.sha256()))
                .or(() -> naming.stream().findFirst().map(issued -> new Withdrawn(issued.number())))
                .orElseGet(None::new);
    }
}
