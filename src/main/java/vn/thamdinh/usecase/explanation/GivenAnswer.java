package vn.thamdinh.usecase.explanation;

import java.time.Instant;

/**
 * What the unit answered.
 *
 * @param who      who wrote it down, and on which device
 * @param onBehalf whether the secretariat wrote it for the unit
 * @param late     whether it came after the last day that stands now
 * @param stale    whether the question was worded anew since
 */
public record GivenAnswer(String text, String who, Instant at, boolean onBehalf, boolean late, boolean stale) {
}
