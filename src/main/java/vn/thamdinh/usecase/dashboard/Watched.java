package vn.thamdinh.usecase.dashboard;

import java.util.List;
import java.util.Map;

import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.view.StepProgress.Done;

/**
 * What is watched beside scores, surveys and visits.
 *
 * @param forked         who writes on two sides under one number
 * @param missingFrom    whose packages are known to exist and did not come
 * @param clocksAhead    whose clocks are more than a day ahead
 * @param contradictions things of which several values stand
 * @param disagreements  components of units on which members are far apart; 0 where that may not be told
 * @param members        people of the roster who appraise
 * @param unassigned     those of them without units
 * @param notHandedOut   people who could be given a package and never were
 * @param notPlanned     units that are neither visited nor to be visited
 * @param overdueAnswers questions unanswered after their last day
 * @param again          questions whose answers wait for the person's second appraisal
 * @param onlyHere       units of which something never left this device
 * @param questions      questions answered, by unit
 * @param rows           rows of registers that are due and not written
 * @param closing        how far the round's end has come
 */
public record Watched(List<String> forked, List<String> missingFrom, List<String> clocksAhead, int contradictions,
                      int disagreements, int members, int unassigned, int notHandedOut, int notPlanned,
                      int overdueAnswers, int again, int onlyHere, Map<UnitId, Done> questions, int rows, Closing closing) {

    /** Nothing is. */
    public static final Watched NOTHING =
            new Watched(List.of(), List.of(), List.of(), 0, 0, 0, 0, 0, 0, 0, 0, 0, Map.of(), 0,
                    Closing.AHEAD);

    public Watched {
        forked = List.copyOf(forked);
        missingFrom = List.copyOf(missingFrom);
        clocksAhead = List.copyOf(clocksAhead);
        questions = Map.copyOf(questions);
    }
}
