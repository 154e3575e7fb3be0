package vn.thamdinh.documents.official;

import java.time.LocalDate;
import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/** How far a paper has come: number and date exist only once it is issued; before that their places are dotted. */
public sealed interface Issuance {
    /** Being worked on: says "DỰ THẢO" on every page. */
    record Draft() implements Issuance {
    }

    /** Ready to be signed: number and date are left to be written by hand or by the clerk. */
    record ToSign() implements Issuance {
    }

    /**
     * Issued.
     *
     * @param number number within the year, from 1; below 10 it is printed with a leading zero
     * @param date day of issue
     */
    record Issued(int number, LocalDate date) implements Issuance {
        public Issued {
            Require.that(number >= 1, "number below 1");
            Objects.requireNonNull(date, "date");
        }
    }
}
