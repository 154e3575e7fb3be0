package vn.thamdinh.domain.scoring;

import java.util.List;
import vn.thamdinh.domain.eligibility.EligibilityRule;

/**
 * A rule that stands against a unit and was set aside for it, as the programme allows.
 *
 * @param obstacles what would stand against recognition without the waiver
 */
public record WaivedRule(EligibilityRule rule, Facts.Waiver waiver, List<Obstacle> obstacles) {

    public WaivedRule {
        obstacles = List.copyOf(obstacles);
    }
}
