package vn.thamdinh.domain.ledger;

import java.time.LocalDate;
import java.util.List;

import vn.thamdinh.domain.text.Require;
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

    /**
     * A readable copy of a paper left the encrypted workspace, on purpose.
     *
     * @param key          unique in the round, 1 to 64 characters
     * @param documentKind such as "visit-minutes"
     * @param about        what it is about: a visit's or a unit's id
     * @param sha256       of the file, 64 hex digits
     * @param purpose      such as "In tại UBND xã"; not blank
     */
    record CopyGivenOut(String key, String documentKind, String about, String sha256, String purpose)
            implements DocumentFact {

        public CopyGivenOut {
            key = Require.identifier(key, "copy key", 64);
            Hex.require(sha256, 64);
            purpose = Require.text(purpose, "purpose");
        }
    }
}
