package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thamdinh.domain.criteria.Block;
import vn.thamdinh.domain.eligibility.EligibilityRule;
import vn.thamdinh.domain.eligibility.Paper;
import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.Veto;
import vn.thamdinh.domain.survey.QuotaVerdict;

/** What stands against one unit's recognition, rule by rule, and what was waived of it. */
final class Conditions {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Programme programme;
    private final UnitFacts facts;
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final List<WaivedRule> waived = new ArrayList<>();

    Conditions(Programme programme, UnitFacts facts) {
        this.programme = programme;
        this.facts = facts;
    }

    List<Obstacle> obstacles() {
        return obstacles;
    }

    List<WaivedRule> waived() {
        return waived;
    }

    void check(List<FieldResult> fields, BigDecimal total, List<QuotaVerdict> quotas, List<Paper> dossier) {
        if (!facts.turnedAway().isEmpty()) {
            obstacles.add(new Obstacle.TurnedAway(facts.turnedAway()));
        }
        addOpen(fields);
        List<Obstacle> vetoes = vetoes(fields);
        if (programme.eligibility().stream().noneMatch(EligibilityRule.NoVeto.class::isInstance)) {
            obstacles.addAll(vetoes);
        }
        for (EligibilityRule rule : programme.eligibility()) {
            stand(rule, switch (rule) {
                case EligibilityRule.QuotasMet _ -> quotas.stream().filter(verdict -> !verdict.met())
                        .<Obstacle>map(Obstacle.QuotaMissed::new).toList();
                case EligibilityRule.TotalAtLeast needed -> total.compareTo(needed.points()) < 0
                        ? List.of(new Obstacle.TotalTooLow(total, needed.points())) : List.of();
                case EligibilityRule.FieldsAtLeast needed -> low(fields, needed.percent());
                case EligibilityRule.DossierComplete _ -> dossier.isEmpty() ? List.of()
                        : List.of(new Obstacle.DossierIncomplete(dossier.stream().map(Paper::id).toList()));
                case EligibilityRule.NoVeto _ -> vetoes;
                case EligibilityRule.VotePassed _ -> vote(facts.vote());
            });
        }
    }

    private void stand(EligibilityRule rule, List<Obstacle> against) {
        Facts.Waiver waiver = facts.waivers().get(rule.id());
        if (waiver != null && rule.waivable() && !against.isEmpty()) {
            waived.add(new WaivedRule(rule, waiver, against));
        } else {
            obstacles.addAll(against);
        }
    }

    private void addOpen(List<FieldResult> fields) {
        int conflicts = 0;
        int missing = 0;
        int faulty = 0;
        List<String> data = new ArrayList<>();
        for (FieldResult field : fields) {
            for (ComponentResult component : field.components()) {
                conflicts += component.conflict() ? 1 : 0;
                faulty += component.faulty();
                if (component.computed() && component.missing() > 0) {
                    data.addAll(component.trace().missing());
                } else {
                    missing += component.missing();
                }
            }
        }
        if (conflicts > 0) {
            obstacles.add(new Obstacle.OpenConflict(conflicts));
        }
        if (missing > 0) {
            obstacles.add(new Obstacle.ScoresMissing(missing));
        }
        if (faulty > 0) {
            obstacles.add(new Obstacle.ScoresFaulty(faulty));
        }
        if (!data.isEmpty()) {
            obstacles.add(new Obstacle.DataMissing(data.stream().distinct().toList()));
        }
    }

    private static List<Obstacle> vetoes(List<FieldResult> fields) {
        List<Obstacle> vetoes = new ArrayList<>();
        for (FieldResult field : fields) {
            for (ComponentResult component : field.components()) {
                if (component.component().rule() instanceof Veto veto
                        && veto.effect() == Veto.Effect.RECOGNITION && component.broken()) {
                    vetoes.add(new Obstacle.Vetoed(component.component().id()));
                }
            }
        }
        return vetoes;
    }

    /** Fields of the scale with less than a share of what applies to the unit. */
    private static List<Obstacle> low(List<FieldResult> fields, int percent) {
        List<Obstacle> low = new ArrayList<>();
        for (FieldResult field : fields) {
            BigDecimal threshold = threshold(field, percent);
            if (field.field().block() == Block.NORMAL && field.points().compareTo(threshold) < 0) {
                low.add(new Obstacle.FieldTooLow(field.field().id(), field.points(), threshold));
            }
        }
        return low;
    }

    static BigDecimal threshold(FieldResult field, int percent) {
        return field.max().multiply(BigDecimal.valueOf(percent)).divide(HUNDRED);
    }

    private List<Obstacle> vote(Optional<VoteCast> vote) {
        if (vote.filter(v -> v.present() >= programme.council().presenceNeeded(v.members())).isEmpty()) {
            return List.of(new Obstacle.NoVote());
        }
        int needed = programme.council().votesNeeded(vote.get().members(), vote.get().present());
        return vote.get().inFavour() < needed
                ? List.of(new Obstacle.VoteLost(vote.get().inFavour(), needed)) : List.of();
    }
}
