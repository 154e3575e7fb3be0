package vn.thamdinh.domain.programme;

import java.time.LocalDate;
import java.util.Optional;

import vn.thamdinh.domain.text.Require;

/**
 * Until when units answer what the council asks them.
 *
 * @param days    days for an answer, counted from the day of the question, 1 to 90; proposed as its due date
 * @param lastDay after which no answer is taken, inclusive; empty where the programme gives none
 * @param locks   whether an answer after its due date or the last day is refused until the secretariat sets a later one
 */
public record ExplanationWindow(int days, Optional<LocalDate> lastDay, boolean locks) {

    /** Seven days, no last one, nothing locks. */
    public static final ExplanationWindow OPEN = new ExplanationWindow(7, Optional.empty(), false);

    public ExplanationWindow {
        Require.that(days >= 1 && days <= 90, "days for an answer: " + days);
    }
}
