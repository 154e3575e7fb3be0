package vn.thamdinh.usecase.document.decision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the clerk adds to the decision.
 *
 * @param number     number within the year, without symbol; absent until it is reserved
 * @param date       day of issue
 * @param signer     who signs, without academic titles
 * @param byChairman whether the chairman decides rather than the committee (Plan 222 names both)
 * @param proposal   the paper by which the decision was asked for (Tờ trình); absent, its line is dotted in a draft and
 *                   left out of an issued decision
 */
public record DecisionDetails(Optional<Integer> number, Optional<LocalDate> date, String signer, boolean byChairman,
                              Optional<Proposal> proposal) {

    /**
     * A proposal.
     *
     * @param number with symbol, such as "123/TTr-SNV"
     */
    public record Proposal(String number, LocalDate date) {
    }

    /** Nothing filled in yet. */
    public static final DecisionDetails DRAFT = new DecisionDetails(Optional.empty(), Optional.empty(), "", false,
            Optional.empty());
}
