package vn.thamdinh.usecase.papers;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the clerk adds to the decision.
 *
 * @param number     number within the year, without symbol; absent until it is reserved
 * @param date       day of issue
 * @param signer     who signs, without academic titles
 * @param byChairman whether the chairman decides rather than the committee (Plan 222 names both)
 */
public record DecisionDetails(Optional<Integer> number, Optional<LocalDate> date, String signer, boolean byChairman) {

    /** Nothing filled in yet. */
    public static final DecisionDetails DRAFT = new DecisionDetails(Optional.empty(), Optional.empty(), "", false);
}
