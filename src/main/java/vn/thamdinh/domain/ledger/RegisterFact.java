package vn.thamdinh.domain.ledger;

import vn.thamdinh.domain.register.RegisterRow;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.text.Require;

/** What is kept in the programme's registers. */
public sealed interface RegisterFact extends Fact {

    /** A row was written or changed; it says all its columns. */
    record RowWritten(RegisterRow row) implements RegisterFact {
    }

    /**
     * A row was taken out; also one that the programme itself brought.
     *
     * @param reason why; never blank
     */
    record RowDropped(RowKey row, String reason) implements RegisterFact {
        public RowDropped {
            reason = Require.text(reason, "reason");
        }
    }
}
