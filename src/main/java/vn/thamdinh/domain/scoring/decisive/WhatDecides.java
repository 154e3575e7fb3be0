package vn.thamdinh.domain.scoring.decisive;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Obstacle;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.survey.QuotaVerdict;

/**
 * What decides on a unit. Where something decides by itself, no points turn the result and no sets are named. What is
 * only open yet, such as the vote or a missing score, does not count: the points are taken as they stand.
 */
public final class WhatDecides {

    /** Whom the fewest components, then the smallest margin, then the plan's order keep apart: the closest first. */
    private static final Comparator<Placed> CLOSEST = Comparator
            .comparingInt((Placed placed) -> placed.decision().components().map(Smallest::size)
                    .orElse(Integer.MAX_VALUE))
            .thenComparing(placed -> placed.decision().margin().map(margin -> margin.abs()).orElse(null),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(placed -> placed.unit().unit().order());

    private record Placed(UnitResult unit, Decision decision) {
    }

    private final Programme programme;

    public WhatDecides(Programme programme) {
        this.programme = programme;
    }

    /** Components and scorers. */
    public Decision of(UnitResult unit) {
        Decision decision = byComponents(unit);
        if (!decision.themselves().isEmpty()) {
            return decision;
        }
        ScorerSearch search = new ScorerSearch(programme.scoring(), new Conditional(programme, unit).flips(),
                flipped -> new Stakes(programme, unit, flipped));
        var scorers = search.smallest();
        return new Decision(decision.enough(), decision.margin(), decision.themselves(), decision.components(),
                scorers, search.searched());
    }

    /** Distance of the tightest rule about points from its threshold, be it the total's or a field's. */
    public Optional<BigDecimal> margin(UnitResult unit) {
        Stakes stakes = new Stakes(programme, unit, Set.of());
        return stakes.margin(stakes.sums());
    }

    /** Only components, which is quick. */
    public Decision byComponents(UnitResult unit) {
        Stakes stakes = new Stakes(programme, unit, Set.of());
        List<Obstacle> themselves = unit.obstacles().stream().filter(WhatDecides::decides).toList();
        return new Decision(stakes.enough(), stakes.margin(stakes.sums()), themselves,
                themselves.isEmpty() ? new Conditional(programme, unit).smallest() : Optional.empty(),
                Optional.empty(), 0);
    }

    /** The units whose result is closest to turning come first; those that no points can turn come last. */
    public List<UnitResult> agenda(List<UnitResult> units) {
        return units.stream().map(unit -> new Placed(unit, byComponents(unit))).sorted(CLOSEST).map(Placed::unit)
                .toList();
    }

    private static boolean decides(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.QuotaMissed(QuotaVerdict verdict) -> verdict.state() == QuotaVerdict.State.MISSED;
            case Obstacle.VoteLost _, Obstacle.DossierIncomplete _, Obstacle.TurnedAway _ -> true;
            case Obstacle.Vetoed _, Obstacle.TotalTooLow _, Obstacle.FieldTooLow _, Obstacle.NoVote _, Obstacle.ScoresMissing _,
                 Obstacle.ScoresFaulty _, Obstacle.DataMissing _, Obstacle.OpenConflict _ -> false;
        };
    }
}
