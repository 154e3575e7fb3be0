package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.eligibility.EligibilityRule;
import vn.thamdinh.domain.eligibility.Grade;
import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.domain.unit.Unit;

/** One unit's result, all but its rank. */
final class UnitAppraisal {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Programme programme;
    private final Facts facts;

    UnitAppraisal(Programme programme, Facts facts) {
        this.programme = programme;
        this.facts = facts;
    }

    UnitResult of(Unit unit) {
        var combining = new Combining(programme.scoring(), facts, unit.id());
        List<FieldResult> fields = programme.criteria().fields().stream()
                .map(field -> result(field, combining)).toList();
        BigDecimal total = fields.stream().map(FieldResult::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<QuotaVerdict> quotas = programme.surveys().stream()
                .map(form -> form.verdict(facts.survey(unit.id(), form.id()))).toList();
        List<Obstacle> obstacles = new ArrayList<>();
        addOpen(obstacles, fields);
        for (EligibilityRule rule : programme.eligibility()) {
            switch (rule) {
                case EligibilityRule.QuotasMet _ -> addQuotas(obstacles, quotas);
                case EligibilityRule.TotalAtLeast needed -> addTotal(obstacles, total, needed.points());
                case EligibilityRule.FieldsAtLeast needed ->
                        fields.forEach(field -> addField(obstacles, field, needed.percent()));
                case EligibilityRule.VotePassed _ -> addVote(obstacles, facts.vote(unit.id()));
            }
        }
        UnitStatus status = status(obstacles);
        boolean graded = status == UnitStatus.RECOGNISED || status == UnitStatus.NOT_RECOGNISED;
        return new UnitResult(unit, total, fields, quotas, obstacles, status, OptionalInt.empty(),
                graded ? grade(total) : Optional.empty());
    }

    private static FieldResult result(Field field, Combining combining) {
        List<ComponentResult> components = field.components().stream().map(combining::result).toList();
        return new FieldResult(field,
                components.stream().map(ComponentResult::points).reduce(BigDecimal.ZERO, BigDecimal::add), components);
    }

    private static void addOpen(List<Obstacle> obstacles, List<FieldResult> fields) {
        List<ComponentResult> components = fields.stream().flatMap(field -> field.components().stream()).toList();
        int conflicts = (int) components.stream().filter(ComponentResult::conflict).count();
        int missing = components.stream().mapToInt(ComponentResult::missing).sum();
        if (conflicts > 0) {
            obstacles.add(new Obstacle.OpenConflict(conflicts));
        }
        if (missing > 0) {
            obstacles.add(new Obstacle.ScoresMissing(missing));
        }
    }

    private static void addQuotas(List<Obstacle> obstacles, List<QuotaVerdict> quotas) {
        quotas.stream().filter(verdict -> !verdict.met()).map(Obstacle.QuotaMissed::new).forEach(obstacles::add);
    }

    private static void addTotal(List<Obstacle> obstacles, BigDecimal total, BigDecimal threshold) {
        if (total.compareTo(threshold) < 0) {
            obstacles.add(new Obstacle.TotalTooLow(total, threshold));
        }
    }

    private static void addField(List<Obstacle> obstacles, FieldResult field, int percent) {
        BigDecimal threshold = field.field().max().multiply(BigDecimal.valueOf(percent)).divide(HUNDRED);
        if (field.points().compareTo(threshold) < 0) {
            obstacles.add(new Obstacle.FieldTooLow(field.field().id(), field.points(), threshold));
        }
    }

    private void addVote(List<Obstacle> obstacles, Optional<VoteCast> vote) {
        boolean quorum = vote.filter(v -> v.present() >= programme.council().presenceNeeded(v.members())).isPresent();
        if (!quorum) {
            obstacles.add(new Obstacle.NoVote());
            return;
        }
        int needed = programme.council().votesNeeded(vote.get().members());
        if (vote.get().inFavour() < needed) {
            obstacles.add(new Obstacle.VoteLost(vote.get().inFavour(), needed));
        }
    }

    private static UnitStatus status(List<Obstacle> obstacles) {
        return obstacles.stream().map(UnitAppraisal::status).min(Comparator.naturalOrder())
                .orElse(UnitStatus.RECOGNISED);
    }

    private static UnitStatus status(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.QuotaMissed(QuotaVerdict verdict) ->
                    verdict.state() == QuotaVerdict.State.MISSED ? UnitStatus.INELIGIBLE : UnitStatus.INCOMPLETE;
            case Obstacle.OpenConflict _ -> UnitStatus.OPEN_CONFLICT;
            case Obstacle.ScoresMissing _, Obstacle.NoVote _ -> UnitStatus.INCOMPLETE;
            case Obstacle.TotalTooLow _, Obstacle.FieldTooLow _, Obstacle.VoteLost _ -> UnitStatus.NOT_RECOGNISED;
        };
    }

    private Optional<Grade> grade(BigDecimal total) {
        return programme.grades().stream()
                .filter(grade -> total.compareTo(grade.from()) >= 0)
                .max(Comparator.comparing(Grade::from));
    }
}
