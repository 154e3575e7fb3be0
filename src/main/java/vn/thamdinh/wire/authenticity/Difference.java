package vn.thamdinh.wire.authenticity;

import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.unit.UnitId;

/** Where a paper's statement and a round differ. */
public sealed interface Difference {

    /** What differs as a whole. */
    enum What {
        /** It is a statement of another round. */
        ROUND,
        /** The round has another programme than the paper was made under. */
        PROGRAMME,
        /** Who appraises what, who is recused, who left. */
        COUNCIL,
        /** The same entries give other results: the formula is another. */
        RESULTS,
        /** Everything is the same and the statement was not made from it: it is forged. */
        SEAL
    }

    /** How a place differs. */
    enum Change {
        /** Something else stands there now. */
        OTHER,
        /** Nothing stood there when the paper was made. */
        ADDED,
        /** Nothing stands there now. */
        MISSING
    }

    /** All of it. */
    record Whole(What what) implements Difference {
    }

    /** A place that can be named. */
    record At(UnitId unit, Subject subject, Change change) implements Difference {
    }

    /** Something about a unit, at a place that cannot be named. */
    record InUnit(UnitId unit) implements Difference {
    }
}
