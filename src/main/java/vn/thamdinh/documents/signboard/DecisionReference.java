package vn.thamdinh.documents.signboard;

import java.time.LocalDate;
import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/**
 * The decision that a board rests on.
 *
 * @param number number with symbol, such as {@code 05/QĐ-UBND}
 * @param date its date
 * @param code whether the board carries them as a square code too
 */
public record DecisionReference(String number, LocalDate date, boolean code) {
    public DecisionReference {
        number = Require.text(number, "decision number");
        Objects.requireNonNull(date, "date");
    }
}
