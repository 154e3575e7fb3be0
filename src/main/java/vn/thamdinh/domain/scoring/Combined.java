package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;

/**
 * What several scores come to.
 *
 * @param exact      before rounding; zero where there is none
 * @param applicable whether the component concerns the unit
 * @param missing    scores that are not there
 * @param faulty     scores that stand and count for nothing
 * @param conflict   whether scores that contradict each other stand
 */
record Combined(Trace.Basis basis, BigDecimal exact, boolean applicable, int missing, int faulty, boolean conflict) {

    /** Nothing but something missing. */
    static Combined missing(int missing) {
        return new Combined(Trace.Basis.NO_SCORE, BigDecimal.ZERO, true, missing, 0, false);
    }
}
