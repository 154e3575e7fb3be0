package vn.thamdinh.domain.ledger;

import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.Visit;

/** Field inspection. */
public sealed interface VisitFact extends Fact {

    /** A visit, as it stands now. */
    record VisitRecorded(Visit visit) implements VisitFact {
    }

    /** A finding of a visit, as it stands now. */
    record FindingRecorded(Finding finding) implements VisitFact {
    }
}
