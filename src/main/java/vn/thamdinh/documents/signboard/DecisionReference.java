package vn.thamdinh.documents.signboard;

import java.time.LocalDate;
import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/**
 * The decision that a board rests on.
 *
 * @param number number with symbol, such as {@code 05/QĐ-UBND}
 * @param date   its date
 * @param digest state digest that it was made from, by which it can be checked; may be empty
 * @param code   the short code that is printed on it; may be empty
 */
public record DecisionReference(String number, LocalDate date, String digest, String code) {
    /** Of a decision without a printed code. */
    public DecisionReference(String number, LocalDate date, String digest) {
        this(number, date, digest, "");
    }

    public DecisionReference {
        number = Require.text(number, "decision number");
        Objects.requireNonNull(date, "date");
        digest = Require.optionalText(digest, "digest");
        code = Require.optionalText(code, "code");
    }
}
