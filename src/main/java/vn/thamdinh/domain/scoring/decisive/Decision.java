package vn.thamdinh.domain.scoring.decisive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.scoring.Obstacle;

/**
 * What decides on one unit.
 *
 * @param enough     whether the points, as they stand, meet every rule about points
 * @param margin     distance of the tightest of these rules from its threshold, below zero where it is not met; empty
 *                   where the programme has no such rule
 * @param themselves what decides by itself, whatever the points and conditions: quotas, the dossier, a lost vote
 * @param components smallest sets of components whose combined points, moved anywhere within their bounds, turn the
 *                   result round; empty where none does
 * @param scorers    smallest sets of members whose scores, had they been anything within their bounds, turn it round,
 *                   which covers leaving them out; empty where none does or none of {@code searched} members
 * @param searched   up to which size sets of members were tried
 */
public record Decision(boolean enough, Optional<BigDecimal> margin, List<Obstacle> themselves,
                       Optional<Smallest<ComponentId>> components, Optional<Smallest<Scorer>> scorers, int searched) {

    public Decision {
        themselves = List.copyOf(themselves);
    }
}
