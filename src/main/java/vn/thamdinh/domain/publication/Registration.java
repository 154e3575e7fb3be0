package vn.thamdinh.domain.publication;

import java.time.LocalDate;
import java.util.Objects;

import vn.thamdinh.domain.text.Require;
import vn.thamdinh.domain.unit.UnitId;

/**
 * A unit asks to be assessed in the round's year.
 *
 * @param paper    number and symbol of its paper, such as "41/UBND-VX"; not blank
 * @param dated    date of the paper
 * @param signer   who signed or brought it; may be empty
 * @param received when it came in; not before the paper's date
 */
public record Registration(UnitId unit, String paper, LocalDate dated, String signer, LocalDate received) {
    public Registration {
        Objects.requireNonNull(unit, "unit");
        paper = Require.text(paper, "paper");
        Objects.requireNonNull(dated, "dated");
        signer = Require.optionalText(signer, "signer");
        Require.that(!received.isBefore(dated), "received before the paper was dated");
    }
}
