package vn.thamdinh.usecase.bridge;

import java.util.Optional;

import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.appraisal.GiveScore.SavedScore;

/**
 * A cell that needs a look at the paper: the entries differ there, or what they say cannot be recorded.
 *
 * @param first   as typed the first time
 * @param second  as typed the second time
 * @param decided what was decided with the paper in hand
 * @param refusal why what stands there now cannot be recorded
 */
public record Compared(SheetCell cell, String first, String second, Optional<String> decided,
                       Optional<Outcome.Refused<SavedScore>> refusal) {

    public boolean differs() {
        return !cell.same(first, second);
    }

    /** Whether it still keeps the sheet from being recorded. */
    public boolean isOpen() {
        return refusal.isPresent() || differs() && decided.isEmpty();
    }
}
