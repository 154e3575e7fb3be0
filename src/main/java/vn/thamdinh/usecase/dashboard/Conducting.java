package vn.thamdinh.usecase.dashboard;

import java.util.List;
import java.util.Optional;

import vn.thamdinh.usecase.view.StepProgress;
import vn.thamdinh.usecase.view.StepProgress.Done;

/**
 * How the round is conducted, as the person may see it.
 *
 * @param blind     whether members do not see each other's scores yet
 * @param leads     whether the person may open the scores and unlock stages
 * @param plan      the plan's steps today
 * @param appraised units that all of their members have scored; nothing where that may not be told
 */
public record Conducting(boolean blind, boolean leads, List<StepProgress> plan, Optional<Done> appraised) {

    /** Of a round of which nothing is known. */
    public static final Conducting NONE = new Conducting(false, false, List.of(), Optional.empty());

    public Conducting {
        plan = List.copyOf(plan);
    }
}
