package vn.thamdinh.domain.rule.grading;

import java.math.BigDecimal;

/**
 * A place where a table of steps is at fault.
 *
 * @param step place of the step in the table as written, from 0
 * @param at   the number where it is
 */
public record Seam(int step, Fault fault, BigDecimal at) {
    /** What is wrong there. */
    public enum Fault {
        /** Numbers before this step belong to no step. */
        HOLE,
        /** Numbers of this step belong to another one too. */
        OVERLAP,
        /** The step reaches beyond what the number can be. */
        OUTSIDE,
        /** Numbers after this step, the highest, belong to no step. */
        OPEN_END
    }
}
