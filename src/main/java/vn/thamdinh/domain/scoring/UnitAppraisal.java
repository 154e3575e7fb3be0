package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.eligibility.Grade;
import vn.thamdinh.domain.eligibility.Paper;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.domain.unit.Unit;

/** One unit's result, all but its rank. */
final class UnitAppraisal {

    private final Scheme scheme;
    private final Programme programme;

    UnitAppraisal(Programme programme) {
        this.scheme = new Scheme(programme);
        this.programme = programme;
    }

    UnitResult of(Unit unit, UnitFacts facts) {
        List<FieldResult> fields = Adding.fields(scheme, UnitScores.ofCouncil(scheme, facts));
        Total sum = Adding.total(scheme, fields);
        List<QuotaVerdict> quotas = programme.surveys().stream()
                .map(form -> form.verdict(Optional.ofNullable(facts.surveys().get(form.id())))).toList();
        List<Paper> dossier = programme.papers().stream()
                .filter(paper -> paper.required() && !facts.papers().contains(paper.id())).toList();
        Conditions conditions = new Conditions(programme, facts);
        conditions.check(fields, sum.points(), quotas, dossier);
        UnitStatus status = status(conditions.obstacles());
        boolean graded = status == UnitStatus.RECOGNISED || status == UnitStatus.NOT_RECOGNISED;
        return new UnitResult(unit, sum, fields, quotas, dossier, conditions.obstacles(), conditions.waived(), status,
                OptionalInt.empty(), graded ? grade(sum.points()) : Optional.empty());
    }

    /** The total of one stage alone; empty where nothing of the stage is there. */
    Optional<Total> stage(Unit unit, UnitFacts facts, Stage stage) {
        if (stage == Stage.REAPPRAISE && facts.sheet(stage, Scorer.COUNCIL).cells().isEmpty()) {
            return Optional.empty();
        }
        List<FieldResult> fields = fields(unit, facts, stage);
        boolean scored = fields.stream().flatMap(field -> field.components().stream())
                .anyMatch(component -> !component.computed() && component.basis() != Trace.Basis.NO_SCORE);
        return scored ? Optional.of(Adding.total(scheme, fields)) : Optional.empty();
    }

    List<FieldResult> fields(Unit unit, UnitFacts facts, Stage stage) {
        return Adding.fields(scheme, UnitScores.ofStage(scheme, facts, unit, stage));
    }

    private static UnitStatus status(List<Obstacle> obstacles) {
        return obstacles.stream().map(UnitAppraisal::status).min(Comparator.naturalOrder())
                .orElse(UnitStatus.RECOGNISED);
    }

    static UnitStatus status(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.QuotaMissed(QuotaVerdict verdict) ->
                    verdict.state() == QuotaVerdict.State.MISSED ? UnitStatus.INELIGIBLE : UnitStatus.INCOMPLETE;
            case Obstacle.Vetoed _, Obstacle.TurnedAway _ -> UnitStatus.INELIGIBLE;
            case Obstacle.OpenConflict _ -> UnitStatus.OPEN_CONFLICT;
            case Obstacle.ScoresMissing _, Obstacle.ScoresFaulty _, Obstacle.DataMissing _,
                 Obstacle.DossierIncomplete _, Obstacle.NoVote _ -> UnitStatus.INCOMPLETE;
            case Obstacle.TotalTooLow _, Obstacle.FieldTooLow _, Obstacle.VoteLost _ -> UnitStatus.NOT_RECOGNISED;
        };
    }

    private Optional<Grade> grade(BigDecimal total) {
        return programme.grades().stream()
                .filter(grade -> total.compareTo(grade.from()) >= 0)
                .max(Comparator.comparing(Grade::from));
    }
}
