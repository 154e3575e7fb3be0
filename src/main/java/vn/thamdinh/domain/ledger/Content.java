package vn.thamdinh.domain.ledger;

/** What this program can say of an entry's body. */
public sealed interface Content {

    /** The body is here and understood. */
    record Known(Fact fact) implements Content {
    }

    /** The body is here, of a kind that a newer version wrote; kept and passed on as received. */
    record NewerKind() implements Content {
    }

    /** The body is not here: withheld or erased. */
    record Absent() implements Content {
    }
}
