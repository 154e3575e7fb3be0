package vn.thamdinh.usecase.conflict;

import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.view.HistoryLine;

/**
 * One subject of which several values stand, none of whose authors knew of the others.
 *
 * @param mine  whether the person at the desk may settle it
 * @param sides the values, newest first; at least two
 */
public record Conflict(Subject subject, About about, boolean mine, List<HistoryLine> sides) {

    public Conflict {
        sides = List.copyOf(sides);
    }

    /** What the values are about, as far as one unit and one sheet are concerned. */
    public record About(Optional<UnitId> unit, Optional<Stage> stage, Optional<Scorer> scorer,
                        Optional<ComponentId> component) {

        static About of(Subject subject, Fact fact) {
            Optional<UnitId> unit = subject.unit().map(UnitId::new);
            return switch (fact) {
                case ScoreFact.ScoreGiven score -> new About(unit, Optional.of(score.stage()),
                        Optional.of(score.scorer()), Optional.of(score.component()));
                case ScoreFact.ScoreCleared score -> new About(unit, Optional.of(score.stage()),
                        Optional.of(score.scorer()), Optional.of(score.component()));
                case ScoreFact score -> new About(unit, Optional.of(score.stage()), Optional.of(score.scorer()),
                        Optional.empty());
                default -> new About(unit, Optional.empty(), Optional.empty(), Optional.empty());
            };
        }
    }
}
