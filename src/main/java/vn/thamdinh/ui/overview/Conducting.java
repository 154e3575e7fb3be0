package vn.thamdinh.ui.overview;

import java.util.List;

import vn.thamdinh.usecase.view.StepProgress;

/**
 * How the round is conducted, as the person may see it.
 *
 * @param blind whether members do not see each other's scores yet
 * @param leads whether the person may open the scores and unlock stages
 * @param plan  the plan's steps today
 */
public record Conducting(boolean blind, boolean leads, List<StepProgress> plan) {

    /** Of a round of which nothing is known. */
    public static final Conducting NONE = new Conducting(false, false, List.of());

    public Conducting {
        plan = List.copyOf(plan);
    }
}
