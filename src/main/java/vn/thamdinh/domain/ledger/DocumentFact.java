package vn.thamdinh.domain.ledger;

import java.time.LocalDate;
import java.util.List;

import vn.thamdinh.domain.unit.UnitId;

/** Papers that left the office. */
public sealed interface DocumentFact extends Fact {

    /**
     * A paper was issued.
     *
     * @param documentKind such as "recognition-decision"
     * @param number       number and symbol, such as "05/QĐ-UBND"
     * @param digest       state digest that it was made from
     * @param sha256       of the issued file, 64 hex digits
     * @param units        the units that it names
     */
    record DocumentIssued(String documentKind, String number, LocalDate date, String digest, String sha256,
                          List<UnitId> units) implements DocumentFact {

        public DocumentIssued {
            units = List.copyOf(units);
        }
    }
}
