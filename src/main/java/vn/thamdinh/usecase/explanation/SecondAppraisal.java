package vn.thamdinh.usecase.explanation;

import java.util.Optional;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.scoring.GivenScore;

/**
 * One member's score of a component on which the unit explained itself, before and after it did.
 *
 * @param before what he had given before the answer; empty where he had not
 * @param after  what he gave, the same or another, since the answer; empty while he has not
 */
public record SecondAppraisal(MemberId scorer, String name, Optional<GivenScore> before, Optional<GivenScore> after) {

    /** Whether he has appraised again. */
    public boolean done() {
        return after.isPresent();
    }
}
