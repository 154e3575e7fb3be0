package vn.thamdinh.usecase.dossier;

import java.time.LocalDate;

/**
 * A paper that names the unit.
 *
 * @param kind   such as "recognition-decision"
 * @param number number and symbol; of a copy given out its purpose
 * @param copy   whether it is a copy of a paper that was given out
 */
public record PaperOf(String kind, String number, LocalDate date, boolean copy) {
}
